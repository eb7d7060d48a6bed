using System.Globalization;
using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>The vacancies of a digest, each in three short lines.</summary>
internal static class VacancyLine
{
    /// <summary>Several are numbered from 1, as the buttons below a message are.</summary>
    /// <param name="from">The word in front of a lower end.</param>
    /// <param name="to">The word in front of an upper end.</param>
    public static IEnumerable<string> All(IReadOnlyList<FoundVacancy> vacancies, string from, string to) =>
        vacancies.Select((vacancy, index) => Of(vacancy, vacancies.Count == 1 ? null : index + 1, from, to));

    private static string Of(FoundVacancy vacancy, int? number, string from, string to) => string.Join(
        '\n',
        new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"{(number is null ? "" : $"{number}. ")}{vacancy.Title} · {vacancy.Match}%"),
            string.Join(" · ", new[] { vacancy.Company, vacancy.City, SalaryOf(vacancy, from, to) }.Where(part => !string.IsNullOrEmpty(part))),
            vacancy.Url?.AbsoluteUri,
        }.Where(line => !string.IsNullOrEmpty(line)));

    private static string? SalaryOf(FoundVacancy vacancy, string from, string to) =>
        vacancy.About is { } about ? $"{TextOf(vacancy.Salary, from, to)} (≈ {TextOf(about, from, to)})" : TextOf(vacancy.Salary, from, to);

    private static string? TextOf(Money? salary, string from, string to) => salary is null ? null : string.Join(
        ' ',
        new[] { End(from, salary.From), End(to, salary.To), salary.Currency }.OfType<string>());

    // A no-break space parts thousands in every language.
    private static string? End(string word, decimal? amount) =>
        amount is { } number ? $"{word} {number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00a0')}" : null;
}
