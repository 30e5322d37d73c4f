using System.Globalization;

namespace Hyperframes.Emulator.Contract;

/// <summary>The range a schema asks of a number.</summary>
internal sealed record NumberSchema(double? Minimum, double? Maximum, double? ExclusiveMinimum)
{
    public void Check(double value, string path, List<SchemaError> errors)
    {
        if (value < Minimum)
        {
            errors.Add(new(path, Invariant("must be at least {0}", Minimum)));
        }

        if (value > Maximum)
        {
            errors.Add(new(path, Invariant("must be at most {0}", Maximum)));
        }

        if (value <= ExclusiveMinimum)
        {
            errors.Add(new(path, Invariant("must be more than {0}", ExclusiveMinimum)));
        }
    }

    private static string Invariant(string format, double? bound) => string.Format(CultureInfo.InvariantCulture, format, bound);
}
