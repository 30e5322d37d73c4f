using System.Globalization;
using System.Text;

namespace Hyperframes.HeyGen;

/// <summary>Writes a query; members that are null are left out.</summary>
internal sealed class QueryText
{
    private readonly StringBuilder _text = new();

    public QueryText Add(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append(_text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    public QueryText Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public QueryText Add(string name, double? value) => Add(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();
}
