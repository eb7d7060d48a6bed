using System.Globalization;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Levels of languages, in their codes and in words, on the scale of the Common European Framework.</summary>
/// <remarks>The words are those of hh.ru (Начальный A1 ... В совершенстве C2), of LinkedIn and of course books.</remarks>
internal static class LanguageLevels
{
    /// <summary>The longer words first, as they hold the shorter ("upper-intermediate").</summary>
    private static readonly (string Words, string Level)[] Words =
    [
        ("native or bilingual", "native"), ("mother tongue", "native"), ("native", "native"), ("l1", "native"), ("bilingual", "native"), ("first language", "native"), ("родной", "native"), ("родным", "native"), ("носител", "native"), ("ана тіл", "native"), ("muttersprache", "native"),
        ("full professional", "C1"), ("professional working", "B2"), ("limited working", "B1"), ("elementary proficiency", "A2"),
        ("средне-продвинут", "B2"), ("выше среднего", "B2"), ("upper-intermediate", "B2"), ("upper intermediate", "B2"), ("upper-int", "B2"), ("ниже среднего", "A2"), ("pre-intermediate", "A2"), ("pre intermediate", "A2"), ("pre-advanced", "B2"),
        ("intermediate", "B1"), ("в совершенстве", "C2"), ("совершенств", "C2"), ("mastery", "C2"), ("жетік", "C2"),
        ("продвинут", "C1"), ("advanced", "C1"), ("свободн", "C1"), ("fluent", "C1"), ("еркін", "C1"), ("proficient", "C1"), ("fließend", "C1"), ("жоғары", "C1"), ("excellent", "C1"), ("отличн", "C1"),
        ("professional", "B2"), ("good", "B2"), ("хорош", "B2"), ("жақсы", "B2"), ("business", "B2"), ("делов", "B2"),
        ("разговорн", "B1"), ("conversational", "B1"), ("working", "B1"), ("средн", "B1"), ("орта", "B1"), ("читаю профессиональн", "B1"), ("могу проходить интервью", "B2"), ("техническ", "B1"), ("technical", "B1"),
        ("со словар", "A2"), ("элементарн", "A2"), ("elementary", "A2"), ("базов", "A2"), ("basic", "A2"), ("limited", "A2"), ("сөздік", "A2"),
        ("начальн", "A1"), ("beginner", "A1"), ("бастапқы", "A1"), ("бастауыш", "A1"), ("novice", "A1"), ("grundkenntnisse", "A2"),
    ];

    /// <returns><c>A1</c> to <c>C2</c>, <c>native</c>, or null where the text tells no level.</returns>
    public static string? Find(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.ToUpperInvariant(text[i]) is ('A' or 'B' or 'C' or 'А' or 'В' or 'С') and var letter && text[i + 1] is '1' or '2'
                && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])))
            {
                return $"{letter switch { 'А' => 'A', 'В' => 'B', 'С' => 'C', _ => char.ToUpperInvariant(text[i]) }}{text[i + 1]}";
            }
        }

        if (Tested(text) is { } tested)
        {
            return tested;
        }

        foreach (var (words, level) in Words)
        {
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>Scores of IELTS and of TOEFL iBT, on the scale that the tests publish for them.</summary>
    private static string? Tested(string text)
    {
        foreach (var (test, scale) in ((string, (double From, string Level)[])[])[("IELTS", [(8.5, "C2"), (7, "C1"), (5.5, "B2"), (4, "B1")]), ("TOEFL", [(114, "C2"), (95, "C1"), (72, "B2"), (42, "B1")])])
        {
            if (text.IndexOf(test, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                var digits = text.AsSpan(at + test.Length).TrimStart(" :-–—(iBT");
                var end = 0;

                while (end < digits.Length && end < 4 && (char.IsAsciiDigit(digits[end]) || digits[end] is '.' or ','))
                {
                    end++;
                }

                return double.TryParse(digits[..end].ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score)
                    ? scale.Where(step => score >= step.From).Select(step => step.Level).FirstOrDefault()
                    : null;
            }
        }

        return null;
    }
}
