using System.Diagnostics;
using System.Globalization;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Indexing;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed.Index;

/// <summary>The vacancy index at three sizes: building, memory, single changes, and queries one at a time on one thread; how each grows with ten times the vacancies.</summary>
internal sealed class IndexSection : IBenchmarkSection
{
    private const int Batch = 10_000;
    private const int Changes = 400;
    private const int DeepPages = 50;

    // Each list of texts about as often as another.
    private const int Turns = 24;
    private const int Builds = 3;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(1);
    private static readonly RateTable Rates = new(new DateOnly(2026, 11, 21), new Dictionary<string, decimal>());

    private static readonly string[] Words = ["разработчик", "программист", "сварщик", "бухгалтера", "developer", "nurses", "продажи", "java", "рекламы", "водитель", "quality", "1С"];
    private static readonly string[] Pairs = ["java разработчик", "менеджер продажи", "python developer", "опыт сварки", "cloud engineer", "инженер склад", "team manager", "бухгалтерский учет"];
    private static readonly string[] Phrases = ["\"опыт работы\"", "\"team work\"", "\"знания системы\"", "\"клиенты компании\"", "\"and experience\""];
    private static readonly string[] Beginnings = ["прогр", "разработ", "develo", "свар", "бухг", "manag", "qual"];

    private static readonly (string Name, Func<int, VacancyQuery> Query)[] Queries =
    [
        ("one word", turn => Text(Words, turn)),
        ("two words", turn => Text(Pairs, turn)),
        ("a phrase", turn => Text(Phrases, turn)),
        ("a beginning", turn => Text(Beginnings, turn)),
        ("two words, four filters", turn => Filtered(Text(Pairs, turn))),
        ("one word, facets", turn => Text(Words, turn) with { WithFacets = true }),
        ("two words, facets", turn => Text(Pairs, turn) with { WithFacets = true }),
        ("two words, filters, facets", turn => Filtered(Text(Pairs, turn)) with { WithFacets = true }),
        ("no words, newest", _ => new VacancyQuery { Sort = VacancySort.Newest }),
        ("no words, facets", _ => new VacancyQuery { WithFacets = true }),
        ("one word, newest", turn => Text(Words, turn) with { Sort = VacancySort.Newest }),
        ("one word, by salary", turn => Text(Words, turn) with { Sort = VacancySort.Salary }),
    ];

    public string Name => "index";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        // What is compiled while it runs is compiled now.
        Measure(Sizes[0], cancellationToken);
        var measured = new List<IReadOnlyList<(string Name, string Unit, double Value)>>();
        foreach (var size in Sizes)
        {
            measured.Add(Measure(size, cancellationToken));
        }

        var table = new Table { Title = new TableTitle("The vacancy index, 2 KB of text a vacancy, one thread for queries") }
            .AddColumns(["measured", "unit", .. Sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)), "x10", "x10"]);
        for (var row = 0; row < measured[0].Count; row++)
        {
            var values = measured.ConvertAll(size => size[row].Value);
            table.AddRow(
            [
                measured[0][row].Name,
                measured[0][row].Unit,
                .. values.Select(value => value.ToString(value < 10 ? "N2" : "N0", CultureInfo.InvariantCulture)),
                .. values.Skip(1).Zip(values, (larger, smaller) => (larger / smaller).ToString("N1", CultureInfo.InvariantCulture)),
            ]);
        }

        console.Write(table);
        await Task.CompletedTask;
    }

    private static List<(string Name, string Unit, double Value)> Measure(int size, CancellationToken cancellationToken)
    {
        var measured = new List<(string, string, double)>();
        var generator = new VacancyGenerator(size);
        Build(new VacancyGenerator(size), Math.Min(size, 2_000));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (index, built) = Build(generator, size);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        for (var again = 1; again < Builds && size <= Batch; again++)
        {
            var next = Build(new VacancyGenerator(size), size).Elapsed;
            built = next < built ? next : built;
        }

        measured.Add(("build", "ms", built.TotalMilliseconds));
        measured.Add(("memory", "MB", bytes / 1e6));
        measured.Add(("memory of a vacancy", "KB", bytes / 1e3 / size));
        var more = generator.Take(size, Changes).ToList();
        measured.Add(("add one", "µs", Each(more, vacancy => index.Put(vacancy, Rates))));
        measured.Add(("replace one", "µs", Each(more, vacancy => index.Put(vacancy, Rates))));
        measured.Add(("remove one", "µs", Each(more, vacancy => index.Remove(vacancy.Id))));
        foreach (var (name, query) in Queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            measured.Add((name, "µs", Time(turn => index.Search(query(turn)))));
        }

        var cursor = Deep(index);
        measured.Add(($"newest, page {DeepPages}", "µs", Time(_ => index.Search(new VacancyQuery { Sort = VacancySort.Newest, Cursor = cursor }))));
        return measured;
    }

    private static (VacancyIndex Index, TimeSpan Elapsed) Build(VacancyGenerator generator, int size)
    {
        var index = new VacancyIndex(SkillTaxonomy.Default, new StillClock());
        var elapsed = TimeSpan.Zero;
        for (var first = 0; first < size; first += Batch)
        {
            var vacancies = generator.Take(first, Math.Min(Batch, size - first)).ToList();
            var watch = Stopwatch.StartNew();
            index.PutAll(vacancies, Rates);
            elapsed += watch.Elapsed;
        }

        return (index, elapsed);
    }

    private static double Each(List<Vacancy> vacancies, Action<Vacancy> change)
    {
        var watch = Stopwatch.StartNew();
        vacancies.ForEach(change);
        return watch.Elapsed.TotalMicroseconds / vacancies.Count;
    }

    /// <summary>One call in microseconds, once it is warm: for each text its fastest of many calls, so that neighbours on the machine count little; the mean of the texts.</summary>
    private static double Time(Func<int, VacancyPage> search)
    {
        var fastest = new double[Turns];
        Array.Fill(fastest, double.MaxValue);
        for (var all = Stopwatch.StartNew(); all.Elapsed < Duration;)
        {
            for (var turn = 0; turn < Turns; turn++)
            {
                var one = Stopwatch.GetTimestamp();
                search(turn);
                fastest[turn] = Math.Min(fastest[turn], Stopwatch.GetElapsedTime(one).TotalMicroseconds);
            }
        }

        return fastest.Average();
    }

    private static string? Deep(VacancyIndex index)
    {
        string? cursor = null;
        for (var page = 1; page < DeepPages; page++)
        {
            cursor = index.Search(new VacancyQuery { Sort = VacancySort.Newest, Cursor = cursor }).NextCursor ?? cursor;
        }

        return cursor;
    }

    private static VacancyQuery Text(string[] texts, int turn) => new() { Search = texts[turn % texts.Length] };

    private static VacancyQuery Filtered(VacancyQuery query) => query with
    {
        Locations = ["Алматы", "Астана"],
        Remote = false,
        SalaryFrom = 300_000,
        Experience = [ExperienceLevel.Between1And3, ExperienceLevel.Between3And6],
    };

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => VacancyGenerator.Now;
    }
}
