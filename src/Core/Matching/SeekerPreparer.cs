using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Requirements;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching;

/// <summary>Makes the side of the person ready for scoring. Good for any number of threads.</summary>
internal sealed class SeekerPreparer(RankingModel model)
{
    // What is read of a resume at most, in characters.
    private const int MaxText = 60_000;
    private const int MaxListed = 200;
    private const int MaxHeadLines = 12;
    private const int MaxHeadingLength = 70;

    // From this weight on a title tells what the person is, and its words count; one below is of the past.
    private const float MainTitle = 0.7f;

    private readonly SkillTaxonomy _taxonomy = model.Skills;
    private readonly OccupationTable _occupations = model.Occupations;

    public PreparedSeeker Prepare(Seeker seeker)
    {
        var text = seeker.Text.Length <= MaxText ? seeker.Text : seeker.Text[..MaxText];
        var fields = seeker.Fields;
        var titles = Titles(seeker, text);
        var named = titles.ConvertAll(title => (title.Title, (IReadOnlyList<OccupationHit>)_occupations.Find(title.Title)));
        var profiler = new TextProfiler(model.Background);
        profiler.Add(text, 1);
        profiler.Add(fields.DesiredPosition, 2);
        profiler.Add(string.Join(", ", fields.Skills.Take(100)), 1);
        var profile = profiler.Build();
        var mainTitles = titles.FindAll(title => title.Weight >= MainTitle);
        foreach (var (title, weight) in mainTitles)
        {
            profiler.Add(title, weight);
        }

        var titleTerms = profiler.Build();
        foreach (var (title, weight) in mainTitles)
        {
            profiler.AddPairs(title, weight);
        }

        var pairs = profiler.Build();
        var mentions = _taxonomy.FindWithLevels(text);
        var (strength, source, places) = Skills(fields.Skills, mentions);
        return new PreparedSeeker(seeker)
        {
            Text = new TermTable(profile),
            Roles = model.Roles.Of(titleTerms, pairs, profile) is { IsKnown: true } roles ? model.Roles.Spread(roles) : null,
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
            Add(job.Position, index < 2 ? MainTitle : 0.5f);
        }

        if (titles.Count == 0 || !titles.Exists(title => _occupations.Find(title.Title).Count > 0))
        {
            foreach (var (index, line) in text.Split('\n', 200).Select(line => line.Trim()).Where(line => line.Length is > 2 and <= MaxHeadingLength).Take(60).Index())
            {
                if (_occupations.Find(line).Count > 0)
                {
                    Add(line, index < MaxHeadLines ? MainTitle : 0.4f);
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
        var strength = new float[_taxonomy.Skills.Count];
        var source = new int[_taxonomy.Skills.Count];
        Array.Fill(source, -1);
        var places = new Dictionary<int, (int Start, int Length)>();
        foreach (var mention in mentions)
        {
            places.TryAdd(mention.Skill.Index, (mention.Start, mention.Length));
        }

        var known = listed.Take(MaxListed).Select(_taxonomy.Resolve).OfType<Skill>().Select(skill => skill.Index).Concat(places.Keys).ToHashSet();
        foreach (var index in known)
        {
            Set(index, 1, index);
        }

        foreach (var index in known)
        {
            foreach (var related in _taxonomy.Skills[index].Related)
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
            if (SkillLevelReader.Read(item) is { } stated && _taxonomy.Resolve(item) is { } skill)
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
