using System.Reflection;
using System.Text.Json;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Adapters.Sample;

/// <summary>The sample vacancies, read from this assembly when first needed.</summary>
internal sealed class SampleCatalog
{
    private const string ResourcePrefix = "samples/vacancies/";

    private readonly Dictionary<string, Entry> _byId;
    private readonly SampleWordIndex _index = new();

    private SampleCatalog(IReadOnlyList<SampleVacancy> samples)
    {
        _byId = samples
            .Select(sample => new Entry(sample.ToVacancy(), sample.PublishedDaysAgo))
            .ToDictionary(entry => entry.Vacancy.Id.LocalId);
        foreach (var entry in _byId.Values.Where(entry => !entry.Vacancy.IsArchived))
        {
            _index.Add(entry);
        }
    }

    /// <summary>Loads the catalogue of this assembly.</summary>
    public static SampleCatalog Load() => new(ReadSamples());

    /// <summary>All samples in the order of the files, as they are kept.</summary>
    public static IReadOnlyList<SampleVacancy> ReadSamples()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var samples = new List<SampleVacancy>();
        foreach (var name in assembly.GetManifestResourceNames().Where(IsSample).Order(StringComparer.Ordinal))
        {
            using var resource = assembly.GetManifestResourceStream(name)!; // Named by the assembly itself a line above.
            samples.AddRange(JsonSerializer.Deserialize(resource, SampleJson.Default.ListSampleVacancy) ?? []);
        }

        return samples;
    }

    public Entry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Open vacancies that have enough of the phrases, best first.</summary>
    public IReadOnlyList<Entry> Search(IReadOnlyList<string> phrases, int atLeast) => _index.Search(phrases, atLeast);

    private static bool IsSample(string name) => name.StartsWith(ResourcePrefix, StringComparison.Ordinal);

    /// <param name="PublishedDaysAgo">Whole days before the day of asking.</param>
    internal sealed record Entry(Vacancy Vacancy, int PublishedDaysAgo);
}
