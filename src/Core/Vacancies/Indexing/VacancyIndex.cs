using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Reference;
using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Vacancies.Indexing;

/// <summary>
/// The vacancies that anyone may search, in memory. Good for any number of threads at once; a change is found by every query that begins
/// after it. Texts are not kept: a page is a list of ids to read from the store.
/// </summary>
public sealed class VacancyIndex
{
    // Fewer vacancies are made ready before threads would have started.
    private const int WorthSharing = 512;

    private readonly TimeProvider _time;
    private readonly VacancyFields _fields;
    private readonly SearchIndex _index;
    private readonly KeywordField[] _facets;

    public VacancyIndex(SkillTaxonomy taxonomy, TimeProvider time)
    {
        _time = time;
        _fields = new VacancyFields(taxonomy);
        _index = new SearchIndex(_fields.Schema, new SkillSynonyms(taxonomy));
        _facets = [.. _fields.Schema.Keywords];
    }

    /// <summary>Vacancies held, those included that expired since they were put.</summary>
    public int Count => _index.Count;

    /// <summary>Adds a vacancy or takes it for the one with its id; takes out one that is archived.</summary>
    /// <param name="rates">Makes its salary comparable. A salary in a currency without a rate counts as not stated; put it again when the rates change.</param>
    public void Put(Vacancy vacancy, RateTable rates) => PutAll([vacancy], rates);

    /// <summary>As <see cref="Put"/> for each; queries see none of those added or all.</summary>
    public void PutAll(IEnumerable<Vacancy> vacancies, RateTable rates)
    {
        var (archived, open) = (new List<VacancyId>(), new List<Vacancy>());
        foreach (var vacancy in vacancies)
        {
            if (vacancy.IsArchived)
            {
                archived.Add(vacancy.Id);
            }
            else
            {
                open.Add(vacancy);
            }
        }

        archived.ForEach(id => Remove(id));
        _index.PutAll(open.Count < WorthSharing ? open.Select(vacancy => _fields.ToDocument(vacancy, rates)) : open.AsParallel().AsOrdered().Select(vacancy => _fields.ToDocument(vacancy, rates)));
    }

    /// <returns>False when it is not there.</returns>
    public bool Remove(VacancyId id) => _index.Remove(id.Value);

    /// <exception cref="InvalidQueryException">A part of the query is none; it names the part as the contract does.</exception>
    public VacancyPage Search(VacancyQuery query)
    {
        var page = _index.Search(new IndexQuery
        {
            Text = query.Search,
            LastWord = query.LastWord,
            Filters = Filters(query),
            Scope = query.Scope,
            SortBy = query.Sort switch
            {
                VacancySort.Newest => _fields.Posted,
                VacancySort.Salary => _fields.Most,
                _ => null,
            },
            Facets = query.WithFacets ? _facets : [],
            Limit = query.Limit,
            Cursor = query.Cursor,
        });
        return new VacancyPage([.. page.Ids.Select(ToVacancyId)], page.Total, page.NextCursor, page.Facets);
    }

    private static VacancyId ToVacancyId(string id) =>
        VacancyId.TryParse(id, out var vacancyId) ? vacancyId : throw new InvalidOperationException($"The index holds '{id}', which is no vacancy id.");

    private List<IndexFilter> Filters(VacancyQuery query)
    {
        var filters = new List<IndexFilter> { new IndexFilter.Range(_fields.Expires, _time.GetUtcNow().UtcTicks + 1, null, MissingFits: true) };
        AddAny(filters, _fields.Category, "category", query.Categories, VacancyFields.KeyOf);
        AddAny(filters, _fields.Location, "location", query.Locations, VacancyFields.KeyOfPlace);
        AddAny(filters, _fields.Country, "country", query.Countries, country => country.ToUpperInvariant());
        AddAny(filters, _fields.JobType, "job_type", query.JobTypes, type => type.ToString());
        AddAny(filters, _fields.Experience, "experience", query.Experience, level => level.ToString());
        AddAny(filters, _fields.Skills, "skills", query.AnySkill ? query.Skills : [], _fields.KeyOfSkill);
        if (!query.AnySkill && query.Skills.Count > 0)
        {
            filters.Add(new IndexFilter.AllOf(_fields.Skills, KeysOf("skills", query.Skills, _fields.KeyOfSkill)));
        }

        if (query.Remote is { } isRemote)
        {
            filters.Add(new IndexFilter.AnyOf(_fields.Remote, [VacancyFields.KeyOf(isRemote)]));
        }

        AddRange(filters, _fields.Most, VacancyFields.ToWhole(query.SalaryFrom), null, query.WithUnstatedSalary);
        AddRange(filters, _fields.Least, null, VacancyFields.ToWhole(query.SalaryTo), query.WithUnstatedSalary);
        AddRange(filters, _fields.Posted, query.PostedAfter?.UtcTicks, null, missingFits: false);
        return filters;
    }

    private static void AddAny<T>(List<IndexFilter> filters, KeywordField field, string member, IReadOnlyList<T> items, Func<T, string> keyOf)
    {
        if (items.Count > 0)
        {
            filters.Add(new IndexFilter.AnyOf(field, KeysOf(member, items, keyOf)));
        }
    }

    private static string[] KeysOf<T>(string member, IReadOnlyList<T> items, Func<T, string> keyOf) =>
        items.Count <= VacancyQuery.MaxItems ? [.. items.Select(keyOf)] : throw new InvalidQueryException(member, $"At most {VacancyQuery.MaxItems} at once.");

    private static void AddRange(List<IndexFilter> filters, NumberField field, long? least, long? most, bool missingFits)
    {
        if (least is not null || most is not null)
        {
            filters.Add(new IndexFilter.Range(field, least, most, missingFits));
        }
    }
}
