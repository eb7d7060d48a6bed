using System.Globalization;
using System.Text.RegularExpressions;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>A length of time in words: "9 лет 6 месяцев", "5+ years", "2 жыл 3 ай".</summary>
internal static class StatedYears
{
    private const double MaxYears = 60;

    private static readonly Regex Length = new(
        @"(?:^|[^\p{L}\p{N}.,])(?:(?<years>\d{1,2}(?:[.,]\d)?)\s?\+?\s?(?:лет|года|год|г\.|years?|yrs?|жыл)(?:\s?(?:и|and|,)?\s?(?<months>\d{1,2})\s?(?:месяцев|месяца|месяц|мес|months?|mos?|ай))?|(?<only>\d{1,2})\s?(?:месяцев|месяца|месяц|мес|months?|mos?|ай))(?:[^\p{L}]|$)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex InWords = new(
        @"(?:^|[^\p{L}])(?<word>two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)\+? years",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <returns>Years with one decimal; null where the text states no length.</returns>
    public static double? Find(string text)
    {
        if (Length.Match(text) is { Success: true } match)
        {
            var years = Number(match.Groups["years"].ValueSpan) + ((Number(match.Groups["months"].ValueSpan) + Number(match.Groups["only"].ValueSpan)) / 12);

            return years <= MaxYears ? Math.Round(years, 1) : null;
        }

        return InWords.Match(text) is { Success: true } words
            ? words.Groups["word"].Value.ToLowerInvariant() switch
            {
                "two" => 2,
                "three" => 3,
                "four" => 4,
                "five" => 5,
                "six" => 6,
                "seven" => 7,
                "eight" => 8,
                "nine" => 9,
                "ten" => 10,
                "fifteen" => 15,
                _ => 20,
            }
            : null;
    }

    private static double Number(ReadOnlySpan<char> digits) =>
        digits.IsEmpty ? 0 : double.Parse(digits.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
