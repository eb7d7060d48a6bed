using JobFunctions.Core.Text;
using JobFunctions.Core.TextSearch;
using JobFunctions.Core.TextSearch.Queries;
using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.Tests.TextSearch;

/// <summary>What an index must answer, found by looking at every note.</summary>
internal sealed class ModelIndex
{
    private readonly SortedDictionary<string, Note> _notes = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Note> Notes => _notes.Values;

    public void Put(Note note) => _notes[note.Id] = note;

    public void Remove(string id) => _notes.Remove(id);

    public IEnumerable<Note> Find(ModelQuery query) => _notes.Values.Where(note => Fits(note, query.Text) && query.Filters.All(filter => Fits(note, filter)));

    public IEnumerable<string> FindSorted(ModelQuery query) =>
        Find(query).OrderByDescending(note => note.Size ?? long.MinValue).ThenByDescending(note => note.Day ?? long.MinValue).ThenBy(note => note.Id, StringComparer.Ordinal).Select(note => note.Id);

    public IEnumerable<(string Key, int Count)> Count(ModelQuery query, KeywordField facet)
    {
        var others = query with { Filters = [.. query.Filters.Where(filter => FieldOf(filter) != facet)] };
        return Find(others).SelectMany(note => KeysOf(note, facet).Distinct()).GroupBy(key => key).Select(group => (group.Key, group.Count()))
            .OrderByDescending(value => value.Item2).ThenBy(value => value.Key, StringComparer.Ordinal);
    }

    private static bool Fits(Note note, IReadOnlyList<ModelClause> clauses) => clauses.All(clause => Fits(note, clause) != clause.IsExcluded);

    private static bool Fits(Note note, ModelClause clause)
    {
        var wanted = TermsOf(clause.Text);
        return new[] { note.Title, note.Body }.Select(TermsOf).Any(terms => clause.Kind switch
        {
            ModelClauseKind.Beginning => terms.Exists(term => term.StartsWith(clause.Text, StringComparison.Ordinal) || WordCompletions.TermsOf(clause.Text).Contains(term)),
            _ => Enumerable.Range(0, terms.Count).Any(start => terms.Skip(start).Take(wanted.Count).SequenceEqual(wanted)),
        });
    }

    private static bool Fits(Note note, IndexFilter filter) => filter switch
    {
        IndexFilter.AnyOf any => KeysOf(note, any.Field).Intersect(any.Keys).Any(),
        IndexFilter.AllOf all => all.Keys.All(KeysOf(note, all.Field).Contains),
        IndexFilter.Range range => note.Size is { } size ? size >= (range.Least ?? long.MinValue) && size <= (range.Most ?? long.MaxValue) : range.MissingFits,
        _ => throw new InvalidOperationException($"{filter} is unknown."),
    };

    private static KeywordField? FieldOf(IndexFilter filter) => filter switch
    {
        IndexFilter.AnyOf any => any.Field,
        IndexFilter.AllOf all => all.Field,
        _ => null,
    };

    private static IEnumerable<string> KeysOf(Note note, KeywordField field) => field == TextSearch.Notes.Tag ? note.Tags : note.Place is { } place ? [place] : [];

    private static List<string> TermsOf(string text) => [.. Tokenizer.Tokenize(text).Select(token => IndexTerm.Of(token.Word))];
}
