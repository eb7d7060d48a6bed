namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>A skill that running text names.</summary>
/// <param name="Name">In the taxonomy's spelling.</param>
/// <param name="Printed">As the text spells it.</param>
internal readonly record struct NamedSkill(string Name, string Printed, bool IsTechnology)
{
    /// <summary>It begins a sentence or a cell, where any word has a capital.</summary>
    public bool IsAtStart { get; init; }

    public bool IsPhrase => Printed.Contains(' ', StringComparison.Ordinal);

    /// <summary>Stands in Cyrillic text.</summary>
    public bool IsForeign { get; init; }

    /// <summary>A word that nobody writes by chance: with a capital, a digit or a mark inside, or, in Cyrillic text, in Latin letters.</summary>
    public bool IsProperName =>
        (IsForeign && Printed.Any(char.IsAsciiLetter)) || Printed.Any(c => char.IsAsciiDigit(c) || c is '#' or '+' or '.') || Printed.Skip(1).Any(char.IsUpper) || (char.IsUpper(Printed[0]) && !IsAtStart);
}
