using System.Globalization;
using System.Numerics;

namespace Hyperframes.Templates;

/// <summary>Conversions between kinds of values (language 4.4). Each gives false where the language has an error.</summary>
internal static class Conversions
{
    public static bool TryInteger(in TemplateValue value, out int result)
    {
        result = 0;
        switch (value.Kind)
        {
            case TemplateKind.Null:
                return true;
            case TemplateKind.Integer:
                result = value.Integer;
                return true;
            case TemplateKind.Boolean:
                result = value.Boolean ? 1 : 0;
                return true;
            case TemplateKind.BigInteger:
                result = unchecked((int)(uint)(value.BigInteger & uint.MaxValue));
                return value.BigInteger >= int.MinValue && value.BigInteger <= int.MaxValue;
            case TemplateKind.Long:
                result = unchecked((int)value.Long);
                return value.Long == result;
            case TemplateKind.Text:
                return int.TryParse(value.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out result);
            case TemplateKind.Float or TemplateKind.Double:
                double rounded = Math.Round(value.Kind == TemplateKind.Float ? value.Float : value.Double);
                result = rounded is >= int.MinValue and <= int.MaxValue ? (int)rounded : 0;
                return rounded is >= int.MinValue and <= int.MaxValue;
            case TemplateKind.Decimal:
                decimal whole = Math.Round(value.Decimal);
                result = whole is >= int.MinValue and <= int.MaxValue ? (int)whole : 0;
                return whole is >= int.MinValue and <= int.MaxValue;
            case TemplateKind.Other when value.Reference is Enum e:
                result = Convert.ToInt32(e, CultureInfo.InvariantCulture);
                return true;
            default:
                return false;
        }
    }

    public static bool TryDouble(in TemplateValue value, out double result)
    {
        result = value.Kind switch
        {
            TemplateKind.Null => 0,
            TemplateKind.Boolean => value.Boolean ? 1 : 0,
            TemplateKind.Integer or TemplateKind.Long => value.Long,
            TemplateKind.BigInteger => (double)value.BigInteger,
            TemplateKind.Float => value.Float,
            TemplateKind.Double => value.Double,
            TemplateKind.Decimal => (double)value.Decimal,
            _ => double.NaN,
        };
        return value.Kind is TemplateKind.Null or TemplateKind.Boolean || value.IsNumber;
    }

    public static BigInteger ToBigInteger(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.BigInteger => value.BigInteger,
        _ => value.Long,
    };

    public static decimal ToDecimal(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Decimal => value.Decimal,
        TemplateKind.BigInteger => (decimal)value.BigInteger,
        TemplateKind.Float => (decimal)value.Float,
        TemplateKind.Double => (decimal)value.Double,
        _ => value.Long,
    };

    /// <summary>The name of a value's kind, as messages and <c>object.kind</c> show it.</summary>
    public static string KindName(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => "null",
        TemplateKind.Boolean => "bool",
        TemplateKind.Integer => "int",
        TemplateKind.Long => "long",
        TemplateKind.BigInteger => "bigint",
        TemplateKind.Float => "float",
        TemplateKind.Double => "double",
        TemplateKind.Decimal => "decimal",
        TemplateKind.Text => "string",
        TemplateKind.Date => "DateTime",
        TemplateKind.TimeSpan => "TimeSpan",
        TemplateKind.List => "array",
        TemplateKind.Range => "range",
        TemplateKind.Function => "function",
        TemplateKind.Captured => "string_builder_output",
        TemplateKind.Object or TemplateKind.Empty => "object",
        _ => value.Reference is TypedObject typed ? typed.Target.GetType().Name : value.Reference.GetType().Name,
    };
}
