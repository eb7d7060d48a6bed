using System.Globalization;

namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>Makes up resumes of many habits with what is true in them. The two halves share no form of entries, lists and dates but the commonest.</summary>
internal static class WrittenResumes
{
    /// <summary>When they are written, in months since the year 0.</summary>
    public const int Now = (2026 * 12) + 0;

    private const int MonthsOfYear = 12;

    public static IEnumerable<WrittenResume> Make(int count) => Enumerable.Range(1, count).Select(number => Make((uint)number));

    private static WrittenResume Make(uint seed)
    {
        var dice = new Dice(seed);

        for (var i = 0; i < 8; i++)
        {
            dice.Next(2);
        }

        var half = (int)(seed % 2);
        var language = dice.Pick("en", "en", "ru", "ru", "kk");
        var story = WrittenStory.Make(dice, language);
        var words = new WrittenWords(dice, language, half);
        var dates = new WrittenDates(dice, language, half);
        var sections = new WrittenSections(dice, story, words, dates, half);
        var head = new WrittenHead(dice, story, words, half)
        {
            TellsName = dice.Chance(93),
            TellsEmail = dice.Chance(88),
            TellsPhone = dice.Chance(85),
            Pay = dice.Chance(30) ? WrittenPay.Make(dice, language, half) : null,
        };
        var lines = head.Write();
        var form = $"{language} {head.Form}, jobs {sections.JobForm}";
        var column = dice.Chance(20) ? 1 : 0;

        foreach (var (kind, content) in Order(dice, sections, story))
        {
            // Two columns: what is short stands at the left.
            var at = column == 0 ? 0 : kind is "experience" or "education" or "summary" or "courses" or "references" ? 2 : 1;
            lines.Add(new WrittenLine(words.Heading(kind), 13, IsBold: true, StartsBlock: true, Column: at));
            lines.AddRange(content.Select(line => line with { Column = at }));
        }

        var ordered = lines.OrderBy(line => line.Column).ToList();
        var noise = dice.Chance(25) ? WrittenNoise.Names[dice.Next(WrittenNoise.Names.Count)] : null;

        return new WrittenResume(Truth(seed, story, head, dates), noise is null ? form : $"{form}, {noise}", half == 1, noise is null ? ordered : WrittenNoise.Add(noise, ordered));
    }

    private static List<(string Kind, List<WrittenLine> Lines)> Order(Dice dice, WrittenSections sections, WrittenStory story)
    {
        List<(string, List<WrittenLine>)> order = [("experience", sections.Experience()), ("education", sections.Education())];
        order.Insert(dice.Next(3), ("skills", sections.Skills()));

        if (story.Languages.Count > 0)
        {
            order.Insert(dice.Next(order.Count + 1), ("languages", sections.Languages()));
        }

        if (dice.Chance(50))
        {
            order.Insert(dice.Chance(60) ? 0 : order.Count, ("summary", sections.Summary()));
        }

        if (dice.Chance(35))
        {
            order.Insert(1 + dice.Next(order.Count), ("courses", sections.Courses()));
        }

        if (dice.Chance(25))
        {
            order.Add(("interests", sections.Interests()));
        }

        if (dice.Chance(25))
        {
            order.Add(("references", sections.References()));
        }

        return order;
    }

    private static ResumeTruth Truth(uint seed, WrittenStory story, WrittenHead head, WrittenDates dates) => new()
    {
        File = seed.ToString("written 0000", CultureInfo.InvariantCulture),
        Language = story.Language,
        Name = head.TellsName ? story.Person.Name : null,
        Email = head.TellsEmail ? story.Person.Email : null,
        Phone = head.TellsPhone ? story.Person.Phone : null,
        TellsCity = true,
        City = head.TellsCity ? story.Person.City : null,
        Position = head.TellsPosition ? head.Headline : story.Jobs[0].Title,
        Skills = story.Skills,
        Years = Years(story, dates),
        Employment = story.Jobs.Select(dates.Truth).ToList(),
        EducationLevel = story.Education.Level,
        Languages = story.Languages.Select(language => language.Code).ToList(),
        Salary = head.Pay?.Truth,
    };

    /// <summary>The union of the times as they are printed: a year alone counts whole.</summary>
    private static double Years(WrittenStory story, WrittenDates dates)
    {
        var months = new HashSet<int>();

        foreach (var job in story.Jobs)
        {
            var from = dates.TellsMonths ? job.From : job.From / MonthsOfYear * MonthsOfYear;
            var to = job.To is not { } last ? Now - 1 : dates.TellsMonths ? last : Math.Min((last / MonthsOfYear * MonthsOfYear) + 11, Now - 1);
            months.UnionWith(Enumerable.Range(from, Math.Max(0, to - from + 1)));
        }

        return Math.Round(months.Count / (double)MonthsOfYear, 1);
    }
}
