using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using JobFunctions.Api.Reference;
using JobFunctions.Api.Replies;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Api.Vacancies;

/// <summary>A vacancy as a small page, for people who open the link that a bot or an e-mail gave them. Its few words are in the vacancy's own language.</summary>
internal static class VacancyHtml
{
    public const string MediaType = "text/html";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] ToBytes(PostedVacancy vacancy)
    {
        var isRussian = vacancy.Title.Any(IsCyrillic) || vacancy.Description.Any(IsCyrillic);
        var words = isRussian ? new PageWords("ru", "от", "до", "удалённо", "Навыки") : new PageWords("en", "from", "to", "remote", "Skills");
        var title = Encoder.Encode(vacancy.Title);
        string?[] lines =
        [
            Line(vacancy.Company, vacancy.Location, vacancy.Country, vacancy.IsRemote ? words.Remote : null),
            Line(SalaryText.Of(vacancy.Salary, words.From, words.To)),
            vacancy.DescriptionHtml ?? PlainHtml.Of(vacancy.Description),
            vacancy.Skills.Count > 0 ? Line($"{words.Skills}: {string.Join(", ", vacancy.Skills)}") : null,
        ];
        return Encoding.UTF8.GetBytes(
            $"<!doctype html><html lang=\"{words.Language}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
            + $"<title>{title}</title><h1>{title}</h1>{string.Concat(lines)}</html>");
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';

    private static string? Line(params ReadOnlySpan<string?> parts)
    {
        var said = string.Join(" · ", parts.ToArray().Where(part => !string.IsNullOrEmpty(part)));
        return said.Length > 0 ? $"<p>{Encoder.Encode(said)}</p>" : null;
    }

    private sealed record PageWords(string Language, string From, string To, string Remote, string Skills);
}
