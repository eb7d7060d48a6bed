namespace JobFunctions.Core.TextSearch;

/// <summary>A field of one whole number (an amount, a time in ticks) or none, for ranges and for sorting; made by <see cref="IndexSchema.AddNumber"/>.</summary>
public sealed class NumberField
{
    internal NumberField(int index, string name)
    {
        Index = index;
        Name = name;
    }

    /// <summary>Stands for no number; sorts behind all others.</summary>
    internal const long Missing = long.MinValue;

    public string Name { get; }

    internal int Index { get; }
}
