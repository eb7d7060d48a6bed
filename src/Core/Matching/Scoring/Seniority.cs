using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Scoring;

/// <summary>Levels of a career, from words of titles and from years.</summary>
internal static class Seniority
{
    /// <summary>0 trainee, 1 junior, 2 middle, 3 senior, 4 lead or head, 5 director.</summary>
    /// <returns>null for a title without a word of level.</returns>
    public static double? OfTitle(ReadOnlySpan<char> title)
    {
        double? level = null;
        var reader = new WordReader(title[..Math.Min(title.Length, 300)]);
        while (reader.MoveNext())
        {
            var word = OfWord(reader.Word);
            level = word is null ? level : level is null ? word : Math.Max(level.Value, word.Value);
        }

        return level;
    }

    /// <summary>The level that so many years make.</summary>
    public static double OfYears(double years) => years switch
    {
        < 1 => 0.5 + (years * 0.5),
        < 3 => 1 + ((years - 1) * 0.5),
        < 6 => 2 + ((years - 3) / 3),
        _ => Math.Min(3 + ((years - 6) / 10), 3.5),
    };

    /// <summary>Years that an experience level asks for; open at the top with 40.</summary>
    public static (double From, double To) YearsOf(ExperienceLevel level) => level switch
    {
        ExperienceLevel.NoExperience => (0, 1),
        ExperienceLevel.Between1And3 => (1, 3),
        ExperienceLevel.Between3And6 => (3, 6),
        _ => (6, 40),
    };

    private static double? OfWord(ReadOnlySpan<char> word) => word switch
    {
        "стажер" or "intern" or "trainee" or "практикант" or "internship" or "стажировка" => 0,
        "junior" or "джуниор" or "младший" or "младшая" or "jr" or "помощник" or "assistant" or "ассистент" or "entry" => 1,
        "middle" or "мидл" or "mid" => 2,
        "senior" or "сеньор" or "старший" or "старшая" or "sr" or "ведущий" or "ведущая" or "expert" or "эксперт" or "principal" or "staff" => 3,
        "lead" or "лид" or "тимлид" or "teamlead" or "главный" or "главная" or "chief" or "head" or "начальник" or "руководитель" or "заведующий" or "заведующая" or "supervisor" or "супервайзер" or "шеф" => 4,
        "директор" or "director" or "ceo" or "cto" or "cfo" or "coo" or "cmo" or "hrd" or "cio" or "vp" or "president" => 5,
        _ => null,
    };
}
