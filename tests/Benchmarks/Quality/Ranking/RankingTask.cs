using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>Queries and the vacancies to order for each of them, all of one fold.</summary>
/// <param name="IsByGroup">True when the groups of queries count alike, however many they hold.</param>
internal sealed record RankingTask(string Name, bool IsByGroup, IReadOnlyList<LabelledVacancy> Candidates, IReadOnlyList<RankingQuery> Queries)
{
    private static readonly ResumeReader Reader = new();

    /// <summary>The tasks of one fold.</summary>
    /// <param name="mostQueries">Of vacancies as queries, in each task.</param>
    public static IEnumerable<RankingTask> Of(RankingData data, int fold, int mostQueries)
    {
        foreach (var (name, resumeLanguage, jobLanguage) in new[] { ("en resumes, en vacancies", "en", "en"), ("en resumes, ru vacancies", "en", "ru"), ("ru resumes, ru vacancies", "ru", "ru") })
        {
            var candidates = data.Jobs.Where(job => job.Fold == fold && job.Language == jobLanguage && job.Label is not null and not "Другое").ToList();

            // Resumes in Russian are few and nothing is fitted on them, so that each is asked in every fold.
            yield return new RankingTask(name, true, candidates, [.. data.Resumes.Where(resume => resume.Language == resumeLanguage && (resume.Fold == fold || resumeLanguage == "ru")).Select(resume => QueryOf(data, resume, candidates)).Where(query => query.HasRelated)]);
        }

        foreach (var (name, vacancies) in new (string, IEnumerable<LabelledVacancy>)[]
        {
            ("hh.ru ru, title and skills as query", data.HeadHunter.Where(vacancy => vacancy.Language == "ru")),
            ("hh.ru en, title and skills as query", data.HeadHunter.Where(vacancy => vacancy.Language == "en")),
            ("hh.ru Astana snippets", data.Jobs.Where(job => job.Vacancy.Id.LocalId.StartsWith("hhkz", StringComparison.Ordinal) && job.Label is not "Другое")),
            ("Google en, title as query", data.Jobs.Where(job => job.Vacancy.Id.LocalId.StartsWith("goog", StringComparison.Ordinal))),
            ("hh.ru titles alone, all professions", data.Titles),
        })
        {
            var candidates = vacancies.Where(vacancy => vacancy.Fold == fold && vacancy.Label is not null).ToList();
            var step = Math.Max(1, candidates.Count / mostQueries);
            yield return new RankingTask(name, false, candidates, [.. Enumerable.Range(0, candidates.Count).Where(index => index % step == 0).Select(index => QueryOf(candidates, index)).Where(query => query.HasRelated)]);
        }
    }

    private static RankingQuery QueryOf(RankingData data, LabelledResume resume, List<LabelledVacancy> candidates)
    {
        var related = data.Related.TryGetValue(resume.Category, out var labels) ? labels : [resume.Category];
        var lines = new ResumeText([.. resume.Text.Split('\n').Select(line => new ResumeLine(line))]);
        var seeker = new Seeker(resume.Text, Reader.Read(lines, DateOnly.FromDateTime(RankingMoment.Now.DateTime)), new HardConditions(), resume.Language);
        return new RankingQuery(resume.Category, seeker, resume.Text, [.. candidates.Select(job => related.Contains(job.Label ?? ""))], null);
    }

    private static RankingQuery QueryOf(List<LabelledVacancy> candidates, int query)
    {
        var own = candidates[query];
        var text = own.Vacancy.Title + "\n" + string.Join(", ", own.Vacancy.Skills);
        var seeker = new Seeker(text, new ResumeFields { DesiredPosition = own.Vacancy.Title, Skills = own.Vacancy.Skills }, new HardConditions(), own.Language);
        return new RankingQuery(own.Label ?? "", seeker, text, [.. candidates.Select((vacancy, index) => index != query && vacancy.Label == own.Label)], query);
    }
}
