using System.Text.RegularExpressions;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Levels of education by the words of degrees and schools, in English, Russian and Kazakh.</summary>
internal static class EducationWords
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Abbreviations of degrees are capitals: "MA" is a degree, "ma" is not.</summary>
    private const RegexOptions Capitals = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Open = @"(?:^|[^\p{L}\p{N}])";

    private const string Close = @"(?:[^\p{L}]|$)";

    private static readonly (Regex Words, EducationLevel Level)[] Degrees =
    [
        (new Regex(@"(?:неоконченн|незаконченн|неполн)\p{L}* высш|незаконченное образование|incomplete (?:higher|university|degree)|some college|аяқталмаған жоғары|студент|currently attend|expected graduation|not completed|coursework toward|without degree", Options), EducationLevel.UnfinishedHigher),
        (new Regex(Open + @"(?:ph\.? ?d|d\.?phil|dr\.|doctor of|doctorate|doctoral|доктор(?:а)? (?:\p{L}+ )?наук|кандидат(?:а)? (?:\p{L}+ )?наук|докторантура|доктор phd|ғылым докторы|ғылым кандидаты)" + Close, Options), EducationLevel.Doctor),
        (new Regex(Open + @"(?:masters?|master[’']s|магистр\p{L}*|m\. ?sc|m\. ?s\.|m\. ?a\.|m\. ?eng|m\. ?ed|m\. ?tech|m\. ?phil|ll\.m)" + Close, Options), EducationLevel.Master),
        (new Regex(Open + @"(?:MSc|MS|MA|MBA|MEng|MPhil|MPA|MPH|MTech|MCA|MFA|MSW|MEd|LLM|M\.B\.A\.)" + Close, Capitals), EducationLevel.Master),
        (new Regex(Open + @"(?:bachelors?|bachelor[’']s|бакалавр\p{L}*|b\. ?sc|b\. ?s\.|b\. ?a\.|b\. ?eng|b\. ?ed|b\. ?tech|b\. ?com|b\. ?e\.|baccalaureate|undergraduate degree|ll\.b)" + Close, Options), EducationLevel.Bachelor),
        (new Regex(Open + @"(?:BSc|BS|BA|BBA|BEng|BTech|BCom|BSN|BFA|BCA|BE|LLB|BEd)" + Close, Capitals), EducationLevel.Bachelor),
        (new Regex(Open + @"(?:высшее|специалитет|специалист с высшим|диплом специалиста|higher education|жоғары(?: білім)?|specialist degree|diplom-?ingenieur)" + Close, Options), EducationLevel.Higher),
        (new Regex(Open + @"(?:средн\p{L}+[ -]+(?:специальн|профессиональн|техническ)\p{L}*|среднее проф\p{L}*|колледж\p{L}*|техникум\p{L}*|училищ\p{L}*|associates?|associate[’']s|орта арнаулы|орта арнайы|арнаулы орта|техникалық және кәсіптік|vocational|технологический колледж|профессиональный лицей|проф\.? ?лицей|политехникум|спо|нпо|птуз?|hnc|hnd|btec|national diploma|кәсіптік лицей|техникалық колледж|а\.a\.|a\.a\.s?\.?)" + Close, Options), EducationLevel.SpecialSecondary),
        (new Regex(Open + @"(?:community college|technical college|vocational school|trade school|junior college|at-home-professions|technical school|AAS|AA)" + Close, Capitals | RegexOptions.IgnoreCase), EducationLevel.SpecialSecondary),
        (new Regex(Open + @"(?:средн\p{L}+(?: общее| полное| образование)?|high school|secondary school|ged|гимнази\p{L}*|лице\p{L}*|школа|мектеп\p{L}*|орта(?: білім)?|general education)" + Close, Options), EducationLevel.Secondary),
    ];

    private static readonly Regex Universities = new(
        Open + @"(?:universit\p{L}*|университет\p{L}*|институт\p{L}*|академи\p{L}*|консерватори\p{L}*|institute of technology|polytechnic|university college|КазНУ|КазНТУ|КазНИТУ|ЕНУ|КБТУ|МГУ|СПбГУ|МГТУ|МФТИ|ВШЭ|ИТМО|РУДН|МАИ|МЭИ|КИМЭП|KIMEP|MIT|Caltech|ЖОО|Universität|Hochschule|institute)" + Close, Options);

    private static readonly Regex Schools = new(
        Open + @"(?:universit\p{L}*|университет\p{L}*|институт\p{L}*|академи\p{L}*|консерватори\p{L}*|college|колледж\p{L}*|техникум\p{L}*|училищ\p{L}*|school|школ\p{L}*|лице\p{L}*|гимнази\p{L}*|institute|academy|мектеп\p{L}*|КазНУ|КБТУ|МГУ|ВШЭ|ИТМО|MIT|Universität|Hochschule|polytechnic)" + Close, Options);

    private static readonly Regex Business = new(Open + @"(?:MBA|M\.B\.A\.)" + Close, Capitals);

    private static readonly Regex Stated = new(@"(?:^|[^\p{L}])(?:высшее|среднее|неоконченное|незаконченное|жоғары|орта)(?:[^\p{L}]|$)", Options);

    /// <returns>The level that a line tells; of two, the higher. Null where it tells none.</returns>
    public static EducationLevel? LevelOf(string text)
    {
        EducationLevel? highest = null;

        for (var i = 0; i < Degrees.Length; i++)
        {
            if (Degrees[i].Words.IsMatch(text))
            {
                if (i == 0)
                {
                    return Degrees[0].Level;
                }

                // "среднее специальное" also holds "среднее", "Medical School" holds "school": the first that fits is the one.
                highest = highest is { } level && level > Degrees[i].Level ? level : Degrees[i].Level;
            }
        }

        return highest ?? (IsDiploma(text) ? EducationLevel.SpecialSecondary : null);
    }

    /// <summary>The words of a line that tell its level.</summary>
    public static string? PrintedLevel(string text) =>
        LevelOf(text) is { } level && Degrees.Where(degree => degree.Level == level).Select(degree => degree.Words.Match(text)).FirstOrDefault(match => match.Success) is { } match
            ? match.Value.Trim(' ', '\t', ',', '(', ')', ':', ';', '–', '—', '-') : null;

    /// <summary>"Diploma in Nursing", but "Postgraduate Diploma in Law".</summary>
    private static bool IsDiploma(string text) =>
        text.Contains("diploma in ", StringComparison.OrdinalIgnoreCase) && !text.Contains("graduate", StringComparison.OrdinalIgnoreCase) && !text.Contains("PG ", StringComparison.Ordinal) && !text.Contains("school", StringComparison.OrdinalIgnoreCase);

    public static bool NamesUniversity(string text) => Universities.IsMatch(text);

    public static bool NamesSchool(string text) => Schools.IsMatch(text);

    public static bool NamesMba(string text) => Business.IsMatch(text);

    /// <summary>The line states a level in the words of a questionnaire ("Высшее", "Орта арнаулы").</summary>
    public static bool StatesLevel(string text) => Stated.IsMatch(text);
}
