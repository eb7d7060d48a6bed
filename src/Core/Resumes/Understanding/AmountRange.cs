using System.Globalization;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>An amount of money or a range of amounts in a line: "от 300 000 тенге", "1,8 млн ₸", "$2 500–3 000", "3.800 € brutto".</summary>
internal readonly record struct AmountRange(decimal? From, decimal? To, string Currency)
{
    private const decimal Thousand = 1_000;

    /// <summary>India counts pay in hundreds of thousands.</summary>
    private const decimal Lakh = 100_000;

    private const decimal Million = 1_000_000;

    private const decimal Largest = 1_000_000_000;

    private static readonly (string Words, string Code)[] Currencies =
    [
        ("бел. руб", "BYN"), ("бел.руб", "BYN"), ("белорусских руб", "BYN"), ("byn", "BYN"), ("byr", "BYN"),
        ("₸", "KZT"), ("тенге", "KZT"), ("теңге", "KZT"), ("тнг", "KZT"), ("тг", "KZT"), ("kzt", "KZT"), ("tenge", "KZT"),
        ("₽", "RUB"), ("руб", "RUB"), ("rub", "RUB"), ("rur", "RUB"), ("р.", "RUB"), ("рублей", "RUB"),
        ("us$", "USD"), ("usd", "USD"), ("$", "USD"), ("долл", "USD"), ("dollar", "USD"), ("у.е", "USD"),
        ("€", "EUR"), ("eur", "EUR"), ("евро", "EUR"), ("£", "GBP"), ("gbp", "GBP"), ("фунт", "GBP"),
        ("₴", "UAH"), ("грн", "UAH"), ("гривен", "UAH"), ("uah", "UAH"), ("сум", "UZS"), ("uzs", "UZS"), ("сом", "KGS"), ("kgs", "KGS"),
        ("₼", "AZN"), ("azn", "AZN"), ("манат", "AZN"), ("₾", "GEL"), ("gel", "GEL"), ("лари", "GEL"), ("драм", "AMD"), ("amd", "AMD"),
        ("zł", "PLN"), ("pln", "PLN"), ("chf", "CHF"), ("₹", "INR"), ("inr", "INR"), ("aed", "AED"), ("дирхам", "AED"), ("₺", "TRY"), ("try", "TRY"), ("kč", "CZK"), ("czk", "CZK"), ("¥", "CNY"), ("cny", "CNY"), ("юан", "CNY"), ("cad", "CAD"), ("aud", "AUD"), ("₪", "ILS"), ("ils", "ILS"), ("nis", "ILS"),
    ];

    /// <summary>The first amount with a currency.</summary>
    public static AmountRange? Find(string text, bool needsCurrency)
    {
        var at = 0;

        while (Number(text, at) is { } first)
        {
            var currency = Before(text, first.Start) ?? After(text, first.End);
            var second = Second(text, first);
            currency ??= second is { } last ? After(text, last.End) : null;
            currency ??= first.Scale == Lakh || second is { Scale: Lakh } ? "INR" : null;

            if (currency is not null || !needsCurrency)
            {
                return Make(text, first, second, currency ?? "") is { } range ? range with { From = Whole(range.From), To = Whole(range.To) } : null;
            }

            at = first.End;
        }

        return null;
    }

    /// <summary>1,800,000 and not 1,800,000.0.</summary>
    private static decimal? Whole(decimal? amount) => amount is { } value && decimal.Truncate(value) == value ? decimal.Truncate(value) : amount;

    private static AmountRange? Make(string text, Amount first, Amount? second, string currency)
    {
        if (second is { } last)
        {
            // "180–250 тыс.": the thousand belongs to both.
            var from = first.Scale == 1 && last.Scale > 1 && first.Value < Thousand ? first.Value * last.Scale : first.Value * first.Scale;
            var to = last.Value * last.Scale;

            return from > 0 && from <= to && to < Largest ? new AmountRange(from, to, currency) : null;
        }

        var value = first.Value * first.Scale;
        var before = WithoutCurrency(text[..first.Start].TrimEnd(' ', '$', '€', '£', '₸', '₽', '₹', '~', '≈'));

        return value is <= 0 or >= Largest ? null
            : EndsWithWord(before, "от", "from", "min", "минимум", "не менее", "starting at", "ab", "кемінде") || text.AsSpan(first.End).TrimStart().StartsWith("+") || StartsWithWord(text[SkipUnit(text, first.End)..], "бастап", "и выше", "и более") ? new AmountRange(value, null, currency)
            : EndsWithWord(before, "до", "up to", "max", "не более") ? new AmountRange(null, value, currency)
            : new AmountRange(value, value, currency);
    }

    /// <summary>"from USD" as "from".</summary>
    private static string WithoutCurrency(string before)
    {
        var space = before.LastIndexOf(' ');

        return space > 0 && Currencies.Any(currency => before.AsSpan(space + 1).Equals(currency.Words, StringComparison.OrdinalIgnoreCase)) ? before[..space].TrimEnd() : before;
    }

    private static Amount? Second(string text, Amount first)
    {
        var at = SkipUnit(text, first.End);

        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var word = at;

        if (at < text.Length && text[at] is '-' or '–' or '—' or '−' or '~')
        {
            at++;
        }
        else
        {
            foreach (var to in (string[])["до ", "to ", "по "])
            {
                at = at == word && text.AsSpan(at).StartsWith(to, StringComparison.OrdinalIgnoreCase) ? at + to.Length : at;
            }
        }

        return at > word && Number(text, at) is { } second && second.Start - at <= 4 && !text[at..second.Start].Any(char.IsLetter) ? second : null;
    }

    /// <summary>Past a currency that stands between the two ends: "£55,000 – £62,000", "1000 € - 1500 €".</summary>
    private static int SkipUnit(string text, int at)
    {
        var start = at;

        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        foreach (var (words, _) in Currencies)
        {
            if (text.AsSpan(start).StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                var end = start + words.Length;

                while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '.'))
                {
                    end++;
                }

                return end;
            }
        }

        return at;
    }

    private static string? Before(string text, int start)
    {
        var before = text[..start].TrimEnd(' ', '~', '≈', ':');

        foreach (var (words, code) in Currencies)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && words != "р." && (!char.IsLetter(words[0]) || before.Length == words.Length || !char.IsLetter(before[^(words.Length + 1)])))
            {
                return code;
            }
        }

        return null;
    }

    private static string? After(string text, int end)
    {
        var after = text.AsSpan(end).TrimStart(" .\u00A0");

        foreach (var (words, code) in Currencies)
        {
            if (after.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (words.Length > 3 || words is "руб" || !char.IsLetter(words[^1]) || after.Length == words.Length || !char.IsLetter(after[words.Length])))
            {
                return code;
            }
        }

        return after.StartsWith("р", StringComparison.Ordinal) && (after.Length == 1 || !char.IsLetter(after[1])) ? "RUB" : null;
    }

    /// <summary>The next number at or after a place, with a thousand or a million behind it.</summary>
    private static Amount? Number(string text, int from)
    {
        for (var start = from; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            {
                continue;
            }

            var end = start;

            while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsGroupMark(text, end)))
            {
                end++;
            }

            if (Value(text[start..end]) is { } value)
            {
                var (scale, after) = Scale(text, end);

                return new Amount(value, scale, start, after);
            }

            start = end;
        }

        return null;
    }

    /// <summary>A space, point, comma or apostrophe right before a digit.</summary>
    private static bool IsGroupMark(string text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
        && (text[at] is '.' or ',' or '\'' or '’' || (text[at] is ' ' or '\u00A0' or '\u202F' && Group(text, at + 1) == 3));

    private static int Group(string text, int at)
    {
        var end = at;

        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>"1 200 000", "1,200,000", "3.800" and "3'800" have groups; "1,8" and "2.5" have decimals.</summary>
    private static decimal? Value(string digits)
    {
        var plain = string.Concat(digits.Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’')));
        var mark = plain.LastIndexOfAny(['.', ',']);

        if (mark >= 0)
        {
            var isDecimal = plain.Length - mark - 1 != 3 && plain.AsSpan(0, mark).IndexOfAny('.', ',') < 0 || (plain.Length - mark - 1 is 1 or 2);
            var whole = string.Concat(plain[..mark].Where(char.IsAsciiDigit));
            plain = isDecimal ? $"{whole}.{plain[(mark + 1)..]}" : whole + plain[(mark + 1)..];
        }

        return plain.Length <= 14 && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static (decimal Scale, int End) Scale(string text, int end)
    {
        var at = end;

        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        foreach (var (words, scale) in ((string, decimal)[])[("тысяч", Thousand), ("тыс.", Thousand), ("тыс", Thousand), ("т.р", Thousand), ("мың", Thousand), ("lakhs", Lakh), ("lakh", Lakh), ("lacs", Lakh), ("lac", Lakh), ("lpa", Lakh), ("l.p.a", Lakh), ("миллион", Million), ("млн.", Million), ("млн", Million), ("mln", Million), ("million", Million)])
        {
            if (text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return (scale, at + (words == "т.р" ? 2 : words.Length));
            }
        }

        return end < text.Length && text[end] is 'k' or 'K' or 'к' or 'К' && (end + 1 == text.Length || !char.IsLetter(text[end + 1])) ? (Thousand, end + 1) : (1, end);
    }

    private static bool EndsWithWord(string text, params string[] words) =>
        words.Any(word => text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)])));

    private static bool StartsWithWord(string text, params string[] words) => words.Any(word => text.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private readonly record struct Amount(decimal Value, decimal Scale, int Start, int End);
}
