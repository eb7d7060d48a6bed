using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Vacancies;

/// <summary>The words for kinds of employment; seed clients send them in capitals.</summary>
internal static class JobTypeWords
{
    private static readonly string[] All = ["full_time", "part_time", "contract", "temporary", "internship"];

    public static string Of(JobType type) => All[(int)type];

    /// <returns>null for null and for another word.</returns>
    public static JobType? Parse(string? word) =>
        Array.FindIndex(All, known => known.Equals(word?.Trim().Replace('-', '_'), StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? (JobType)index : null;
}
