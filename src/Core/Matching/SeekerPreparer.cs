using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Requirements;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching;

/// <summary>Makes the side of the person ready for scoring. Good for any number of threads.</summary>
internal sealed class SeekerPreparer(BackgroundStatistics background, SkillTaxonomy taxonomy, OccupationTable occupations, RoleTable roles)
{
    // What is read of a resume at most, in characters.
    private const int MaxText = 60_000;
    private const int MaxListed = 200;
    private const int MaxHeadLines = 12;
    private const int MaxHeadingLength = 70;

    public PreparedSeeker Prepare(Seeker seeker)
    {
        var text = seeker.Text.Length <= MaxText ? seeker.Text : seeker.Text[..MaxText];
        var fields = seeker.Fields;
        var titles = Titles(seeker, text);
        var named = titles.ConvertAll(title => (title.Title, (IReadOnlyList<OccupationHit>)occupations.Find(title.Title)));
        var profiler = new TextProfiler(background);
        profiler.Add(text, 1);
        profiler.Add(fields.DesiredPosition, 2);
        profiler.Add(string.Join(", ", fields.Skills.Take(100)), 1);
        var profile = profiler.Build();
        foreach (var (title, weight) in titles.Where(title => title.Weight >= 0.7f))
        {
            profiler.Add(title, weight);
        }

        var titleTerms = profiler.Build();
        var mentions = taxonomy.FindWithLevels(text);
        foreach (var (title, weight) in titles.Where(title => title.Weight >= 0.7f))
        {
            profiler.AddPairs(title, weight);
        }

        var pairs = profiler.Build();
        var (strength, source, places) = Skills(fields.Skills, mentions);
        return new PreparedSeeker(seeker)
        {
            Text = new TermTable(profile),
            Roles = roles.Of(titleTerms, pairs, profile) is { IsKnown: true } allRoles ? roles.Spread(allRoles) : null,
            Titles = named,
            Occupations = OccupationsOf(titles.Select(title => title.Weight), named),
            Title = new TermTable(titleTerms),
            HasTitle = titleTerms.Terms.Length > 0,
            SkillStrength = strength,
            SkillSource = source,
            SkillPlaces = places,
            SkillLevels = LevelsOf(fields.Skills, text, mentions),
            HasSkills = source.AsSpan().ContainsAnyExcept(-1),
            Level = LevelOf(seeker),
            Licences = RequirementReader.LicencesOf(text),
            Language = LanguageGuess.Of(text),
        };
    }

    /// <summary>What the person is or wants to be, the wish first; where no position is known, lines of the text that name one.</summary>
    private List<(string Title, float Weight)> Titles(Seeker seeker, string text)
    {
        var titles = new List<(string Title, float Weight)>();
        var fields = seeker.Fields;
        Add(fields.DesiredPosition, 1);
        Add(fields.CurrentPosition, fields.DesiredPosition is null ? 1 : 0.85f);
        foreach (var (index, job) in fields.Experience.Take(6).Index())
        {
            Add(job.Position, index < 2 ? 0.7f : 0.5f);
        }

        if (titles.Count == 0 || !titles.Exists(title => occupations.Find(title.Title).Count > 0))
        {
            foreach (var (index, line) in text.Split('\n', 200).Select(line => line.Trim()).Where(line => line.Length is > 2 and <= MaxHeadingLength).Take(60).Index())
            {
                if (occupations.Find(line).Count > 0)
                {
                    Add(line, index < MaxHeadLines ? 0.7f : 0.4f);
                }
            }
        }

        return titles;

        void Add(string? title, float weight)
        {
            if (!string.IsNullOrWhiteSpace(title))
            {
                titles.Add((title, weight));
            }
        }
    }

    private static List<OccupationHit> OccupationsOf(IEnumerable<float> weights, List<(string Title, IReadOnlyList<OccupationHit> Occupations)> named)
    {
        var best = new Dictionary<int, float>();
        foreach (var (weight, hits) in weights.Zip(named.Select(title => title.Occupations)))
        {
            foreach (var hit in hits)
            {
                best[hit.Occupation] = Math.Max(best.GetValueOrDefault(hit.Occupation), weight * hit.Weight);
            }
        }

        return [.. best.Select(pair => new OccupationHit(pair.Key, pair.Value)).OrderByDescending(hit => hit.Weight).ThenBy(hit => hit.Occupation)];
    }

    private (float[] Strength, int[] Source, Dictionary<int, (int Start, int Length)> Places) Skills(IReadOnlyList<string> listed, IReadOnlyList<SkillMention> mentions)
    {
        var strength = new float[taxonomy.Skills.Count];
        var source = new int[taxonomy.Skills.Count];
        Array.Fill(source, -1);
        var places = new Dictionary<int, (int Start, int Length)>();
        foreach (var mention in mentions)
        {
            places.TryAdd(mention.Skill.Index, (mention.Start, mention.Length));
        }

        var known = listed.Take(MaxListed).Select(taxonomy.Resolve).OfType<Skill>().Select(skill => skill.Index).Concat(places.Keys).ToHashSet();
        foreach (var index in known)
        {
            Set(index, 1, index);
        }

        foreach (var index in known)
        {
            foreach (var related in taxonomy.Skills[index].Related)
            {
                Set(related.Index, (float)related.Weight, index);
            }
        }

        return (strength, source, places);

        void Set(int index, float value, int from)
        {
            if (value > strength[index])
            {
                strength[index] = value;
                source[index] = from;
            }
        }
    }

    private Dictionary<int, OwnSkillLevel> LevelsOf(IReadOnlyList<string> listed, string text, IReadOnlyList<SkillMention> mentions)
    {
        var levels = new Dictionary<int, OwnSkillLevel>();
        foreach (var mention in mentions)
        {
            // "Java developer, 1 year" is one of several jobs: years are those of the skill only right behind it, as in "Java – 5 years".
            var isOfSkill = text.AsSpan(mention.Start + mention.Length).TrimStart(" \u00A0:(–—-") is [var first, ..] && char.IsAsciiDigit(first);
            if (mention.Stated is { } stated && (isOfSkill || stated.Level is not null))
            {
                Add(mention.Skill.Index, isOfSkill ? stated : stated with { Years = null }, (mention.Start, mention.Length));
            }
        }

        foreach (var item in listed.Take(MaxListed))
        {
            if (SkillLevelReader.Read(item) is { } stated && taxonomy.Resolve(item) is { } skill)
            {
                Add(skill.Index, stated, null);
            }
        }

        return levels;

        void Add(int skill, StatedSkillLevel stated, (int Start, int Length)? place)
        {
            var best = levels.TryGetValue(skill, out var known) ? known.Stated.Best(stated) : stated;
            levels[skill] = new OwnSkillLevel(best, best == known.Stated ? known.Place ?? place : place ?? known.Place);
        }
    }

    /// <summary>The mean of what the years and the titles say.</summary>
    private static double? LevelOf(Seeker seeker)
    {
        var byYears = seeker.Fields.YearsOfExperience is { } years ? Seniority.OfYears(years) : (double?)null;
        var byTitle = Seniority.OfTitle(seeker.Fields.DesiredPosition) ?? Seniority.OfTitle(seeker.Fields.CurrentPosition);
        return byYears is { } one && byTitle is { } other ? (one + other) / 2 : byTitle ?? byYears;
    }
}
