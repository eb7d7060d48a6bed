using System.Collections.Frozen;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Names of months in Russian, English, Kazakh and German, short and in the forms that dates take.</summary>
internal static class MonthNames
{
    private const int MaxForms = 200;

    private static readonly FrozenDictionary<string, int> Whole = Forms(
        "jan january янв январь января қаң қаңтар januar",
        "feb february фев февр февраль февраля ақп ақпан februar",
        "mar march мар март марта нау наурыз märz",
        "apr april апр апрель апреля сәу сәуір",
        "may май мая мамыр мам mai",
        "jun june июн июнь июня мау маусым juni",
        "jul july июл июль июля шіл шілде juli",
        "aug august авг август августа там тамыз",
        "sep sept september сен сент сентябрь сентября қыр қыркүйек",
        "oct october окт октябрь октября қаз қазан oktober okt",
        "nov november ноя нояб ноябрь ноября қар қараша",
        "dec december дек декабрь декабря жел желтоқсан dezember dez");

    /// <summary>Kazakh names take endings: "мамырдан", "қыркүйегі".</summary>
    private static readonly (string Stem, int Month)[] Stems =
    [
        ("қаңтар", 1), ("ақпан", 2), ("наурыз", 3), ("сәуір", 4), ("мамыр", 5), ("маусым", 6), ("шілде", 7), ("тамыз", 8), ("қыркүйе", 9), ("қазан", 10), ("қараша", 11), ("желтоқсан", 12),
    ];

    /// <returns>1-12, or 0 for another word.</returns>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 14)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[14];
        var key = lower[..word.ToLowerInvariant(lower)];

        if (Whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var month))
        {
            return month;
        }

        foreach (var (stem, number) in Stems)
        {
            if (key.StartsWith(stem))
            {
                return number;
            }
        }

        return 0;
    }

    private static FrozenDictionary<string, int> Forms(params string[] months)
    {
        Dictionary<string, int> forms = new(MaxForms);

        for (var i = 0; i < months.Length; i++)
        {
            foreach (var form in months[i].Split(' '))
            {
                forms[form] = i + 1;
            }
        }

        return forms.ToFrozenDictionary();
    }
}
