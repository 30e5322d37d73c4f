namespace Hyperframes.Markup.Source;

/// <summary>A place in a text as people count it.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 characters.</param>
public readonly record struct LinePosition(int Line, int Column) : IComparable<LinePosition>
{
    /// <inheritdoc/>
    public int CompareTo(LinePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary><c>line,column</c>, as in a build message.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");
}
