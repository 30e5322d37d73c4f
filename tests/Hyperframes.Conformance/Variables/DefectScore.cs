using System.Globalization;
using Hyperframes.Markup.Binding;

namespace Hyperframes.Conformance.Variables;

/// <summary>Counts what was caught, by operator.</summary>
internal sealed class DefectScore
{
    private readonly SortedDictionary<int, (int All, int AtCompileTime, int BeforeRender)> _byOperator = [];
    private readonly List<string> _missed = [];
    private readonly List<string> _falseAlarms = [];
    private int _shown;
    private int _shownCaught;

    public void AddClean(string path, IEnumerable<VariableFinding> findings) => _falseAlarms.AddRange(findings.Select(finding => $"{path}: {finding.Rule.Code}: {finding.Message}"));

    public void Add(Defect defect, bool atCompileTime, bool beforeRender)
    {
        _byOperator.TryGetValue(defect.Operator, out var count);
        _byOperator[defect.Operator] = (count.All + 1, count.AtCompileTime + (atCompileTime ? 1 : 0), count.BeforeRender + (!atCompileTime && beforeRender ? 1 : 0));
        if (defect.ShowsAtCompileTime)
        {
            _shown++;
            _shownCaught += atCompileTime ? 1 : 0;
        }

        if (!atCompileTime && !beforeRender)
        {
            _missed.Add($"operator {defect.Operator}: {defect.What} in {defect.Pages[0].Path}");
        }
    }

    public int Print(bool show)
    {
        if (show)
        {
            _missed.ForEach(Console.WriteLine);
        }

        _falseAlarms.ForEach(alarm => Console.WriteLine("FALSE ALARM " + alarm));
        foreach (var (number, count) in _byOperator)
        {
            Console.WriteLine($"operator {number,2}: {count.All,4} defects, {count.AtCompileTime,4} caught at compile time, {count.BeforeRender,4} before render, {count.All - count.AtCompileTime - count.BeforeRender,4} missed");
        }

        var all = _byOperator.Values.Sum(count => count.All);
        var caught = all - _missed.Count;
        Console.WriteLine($"caught before render: {Percent(caught, all)} of {all}; at compile time: {Percent(_shownCaught, _shown)} of the {_shown} that a page or constant shows; false alarms: {_falseAlarms.Count}");
        Console.WriteLine($"{caught} passed, {_missed.Count} failed");
        return _missed.Count == 0 && _falseAlarms.Count == 0 ? 0 : 1;
    }

    private static string Percent(int part, int whole) => (whole == 0 ? 100 : 100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
