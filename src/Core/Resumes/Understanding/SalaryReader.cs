using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds the monthly pay that the person asks for. What a job paid, and amounts of business, are not asked for.</summary>
internal static class SalaryReader
{
    private const decimal MonthsOfYear = 12;

    private const int MaxBare = 30;

    private const int MaxBareLetters = 12;

    private static readonly string[] Words =
        ["зарплат", "заработн", "з/п", "зп", "доход", "оклад", "жалақы", "salary", "compensation", "gehalt", "pay expectation", "expected pay", "desired pay", "rate expectation"];

    private static readonly string[] WishWords = ["желаем", "ожид", "ожидан", "пожелан", "expect", "desired", "requirement", "target", "қалаған", "күтілетін", "күтетін", "wunsch", "vorstellung"];

    private static readonly string[] Yearly = ["per annum", "per year", "lpa", "l.p.a", "p/a", "/annum", "ctc", "/yr", "/ yr", "/year", "/ year", "p.a.", "a year", "annual", "yearly", "в год", "годов", "жылына", "im jahr", "jährlich", "/год", "p. a."];

    private static readonly string[] Hourly = ["per hour", "/hr", "/ hr", "/hour", "/h", "an hour", "hourly", "в час", "/час", "сағатына", "per day", "/day", "в день", "daily", "за смену", "в смену"];

    private static readonly string[] Gross = ["gross", "brutto", "до вычета", "до налог", "before tax", "грязными", "салық төлегенге дейін"];

    private static readonly string[] Net = ["на руки", "in hand", "take-home", "net", "чистыми", "after tax", "за вычетом", "после вычета", "қолға", "таза"];

    public static Found<Money>? Read(Outline outline)
    {
        foreach (var section in outline.Of(SectionKind.Salary, SectionKind.Wish))
        {
            for (var i = 0; i < section.Lines.Count; i++)
            {
                if (IsPast(section.Heading))
                {
                    break;
                }

                var next = i + 1 < section.Lines.Count ? section.Lines[i + 1].Text : "";

                if (Parse(section.Lines[i].Text, next, needsCurrency: true, context: section.Heading) is { } money)
                {
                    return new Found<Money>(money, section.Kind == SectionKind.Salary ? 0.97 : 0.95, section.Lines[i].Index) { Basis = EvidenceBasis.Labelled, Printed = section.Lines[i].Text };
                }
            }
        }

        // An amount on a line of its own beside the headline.
        foreach (var line in outline.Of(SectionKind.Top, SectionKind.Position, SectionKind.Objective).SelectMany(section => section.Lines))
        {
            if (line.Text.Length < MaxBare && line.Text.Count(char.IsLetter) <= MaxBareLetters && line.Text.TrimStart('$', '€', '£', '₸', '₽', ' ') is [>= '0' and <= '9', ..] && Parse(line.Text, "", needsCurrency: true, context: "") is { } bare)
            {
                return new Found<Money>(bare, 0.8, line.Index) { Printed = line.Text };
            }
        }

        foreach (var section in outline.Sections.Where(section => section.Kind is not (SectionKind.Experience or SectionKind.Projects or SectionKind.References or SectionKind.Education or SectionKind.Publications or SectionKind.Awards or SectionKind.Volunteer)))
        {
            foreach (var line in section.Lines)
            {
                if (line.Text.Length < 200 && !IsPast(line.Text) && WordAt(line.Text) is var word and >= 0 && Parse(line.Text[word..], "", needsCurrency: true, context: "") is { } money)
                {
                    return new Found<Money>(money, 0.85, line.Index) { Basis = EvidenceBasis.Labelled, Printed = line.Text };
                }
            }
        }

        return null;
    }

    /// <summary>Whether a label speaks of the pay that is asked for.</summary>
    public static bool IsWish(string label) => Any(label, WishWords);

    /// <summary>What is paid now or was paid last.</summary>
    private static bool IsPast(string label) => Any(label, ["current", "present", "last ", "previous", "текущ", "нынешн", "последн", "предыдущ", "қазіргі"]) && !IsWish(label);

    private static int WordAt(string text)
    {
        var first = -1;

        foreach (var word in Words)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (at == 0 || !char.IsLetter(text[at - 1])))
            {
                first = first < 0 ? at : Math.Min(first, at);
            }
        }

        return first;
    }

    private static Money? Parse(string text, string next, bool needsCurrency, string context)
    {
        if (AmountRange.Find(text, needsCurrency) is not { } range || Any(text, Hourly))
        {
            return null;
        }

        var about = $"{context} {text} {next}";
        var divisor = Any($"{context} {text}", Yearly) || StartsWithAny(next, Yearly) ? MonthsOfYear : 1;
        bool? gross = Any(about, Gross) ? true : AnyWord(about, Net) ? false : null;

        return new Money(Monthly(range.From, divisor), Monthly(range.To, divisor), range.Currency, gross);
    }

    private static decimal? Monthly(decimal? amount, decimal divisor) =>
        amount is { } value ? divisor == 1 ? value : Math.Round(value / divisor, 2) : null;

    private static bool Any(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool StartsWithAny(string text, string[] words) => words.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool AnyWord(string text, string[] words) =>
        words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0
            && (at == 0 || !char.IsLetter(text[at - 1])) && (word != "net" || at + 3 >= text.Length || !char.IsLetter(text[at + 3]) || text.AsSpan(at).StartsWith("netto", StringComparison.OrdinalIgnoreCase)));
}
