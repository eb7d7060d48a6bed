using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Vacancies;

/// <summary>The words for experience that is asked for, as hh.ru spells them.</summary>
internal static class ExperienceWords
{
    public static readonly string[] All = ["noExperience", "between1And3", "between3And6", "moreThan6"];

    public static string? Of(ExperienceLevel? level) => level is { } known ? All[(int)known] : null;

    /// <returns>null for null and for another word.</returns>
    public static ExperienceLevel? Parse(string? word) =>
        Array.FindIndex(All, known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? (ExperienceLevel)index : null;
}
