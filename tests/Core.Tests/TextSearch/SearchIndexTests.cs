using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Tests.TextSearch;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("разработчика", "Разработчик Java")]
    [InlineData("РАЗРАБОТЧИКИ", "Ищем разработчиков")]
    [InlineData("ёлкой", "Продажа елок")]
    [InlineData("елки", "Ёлка")]
    [InlineData("developers", "Senior Developer")]
    [InlineData("managing", "He manages people")]
    [InlineData("C#", "Программист C#")]
    [InlineData("с#", "Программист C#")]
    [InlineData("c++", "C++ engineer")]
    [InlineData(".net", "Разработчик .NET")]
    [InlineData("1c", "Программист 1С")]
    [InlineData("node.js", "Node.js developer")]
    [InlineData("8.3", "1С:Предприятие 8.3")]
    [InlineData("резюме", "Re\u0301sume\u0301 и резюме")]
    [InlineData("қызметкер", "Қызметкер керек")]
    [InlineData("про\u00ADдавец", "Продавцы-консультанты")]
    [InlineData("владелец", "Опыт владельца")]
    [InlineData("заявок", "Обработка заявки")]
    [InlineData("рынок", "Анализ рынка")]
    [InlineData("китаец", "Китайцы")]
    public void Search_OtherFormOfAWord_FindsIt(string text, string title) => Assert.Equal("1", Notes.Titled(title, "Водитель автобуса").Find(text));

    [Theory]
    [InlineData("java", "JavaScript")]
    [InlineData("c", "C#")]
    [InlineData("c#", "C++")]
    [InlineData(".net", "net")]
    [InlineData("organ", "organization")]
    public void Search_AnotherWord_DoesNotFindIt(string text, string title) => Assert.Equal("", Notes.Titled(title).Find(text));

    [Fact]
    public void Search_SeveralWords_FindsWhatHoldsThemAll()
    {
        var notes = Notes.Titled("Java разработчик", "Java тестировщик", "Разработчик Go", "Разработчик, знающий Java");

        Assert.Equal("1 4", Sorted(notes.Find("разработчик java")));
    }

    [Fact]
    public void Search_WordsThatSayNothing_AreNotAskedFor()
    {
        var notes = Notes.Titled("Повар Алматы", "Повар и пекарь");

        Assert.Equal("1", notes.Find("повар в алматы"));
        Assert.Equal("2", notes.Find("и"));
        Assert.Equal("2", notes.Find("\"повар и\""));
    }

    [Fact]
    public void Search_It_IsAWordThatSaysSomething() => Assert.Equal("2", Notes.Titled("Рекрутер", "IT рекрутер").Find("it рекрутер"));

    [Fact]
    public void Search_WordsInQuotes_StandNextToEachOther()
    {
        var notes = Notes.Titled("менеджер по продажам", "продажам нужен менеджер", "менеджер проекта по продажам", "ищем менеджеров по продажам срочно");

        Assert.Equal("1 4", Sorted(notes.Find("\"менеджер по продажам\"")));
        Assert.Equal("1 4", Sorted(notes.Find("«менеджера по продажам»")));
        Assert.Equal("1 4", Sorted(notes.Find("\"менеджер по продажам")));
    }

    [Fact]
    public void Search_WordsInQuotes_AreNotFoundAcrossTexts()
    {
        var notes = new Notes();
        notes.Index.Put(Notes.ToDocument(new Note("1") { Title = "старший повар", Body = "горячего цеха" }));

        Assert.Equal("", notes.Find("\"повар горячего\""));
        Assert.Equal("1", notes.Find("\"горячий цех\""));
    }

    [Fact]
    public void Search_ExcludedWords_AreInNoResult()
    {
        var notes = Notes.Titled("Продавец", "Продавец ночные смены", "Продавец холодные звонки", "Продавец, звонки");

        Assert.Equal("1 3 4", Sorted(notes.Find("продавец -ночной")));
        Assert.Equal("1 2 4", Sorted(notes.Find("продавец -\"холодные звонки\"")));
        Assert.Equal("1 2 4", Sorted(notes.Find("продавец -холодные-звонки")));
        Assert.Equal("1 2", Sorted(notes.Find("-звон*")));
        Assert.Equal("1 2 3 4", Sorted(notes.Find("продавец - ")));
    }

    [Fact]
    public void Search_HyphenInsideAWord_ExcludesNothing() => Assert.Equal("1", Notes.Titled("Бизнес-аналитик", "Аналитик").Find("бизнес-аналитик"));

    [Theory]
    [InlineData("прогр", "Программист")]
    [InlineData("программи", "Программист")]
    [InlineData("программисто", "Программисты")]
    [InlineData("developmen", "Software development")]
    [InlineData("manageme", "Management")]
    [InlineData("technolog", "Technologies")]
    [InlineData("qualit", "Quality")]
    [InlineData("ответственнос", "Ответственность")]
    [InlineData("тестировани", "Тестирование")]
    [InlineData("node.j", "Node.js")]
    [InlineData("продаве", "Продавцы")]
    [InlineData("рыно", "Рынки")]
    [InlineData("опыт", "Опыт")]
    public void Search_LastWordStillTyped_FindsWhatItMayBecome(string text, string title)
    {
        var notes = Notes.Titled(title, "Водитель");

        Assert.Equal("1", notes.Find(text, LastWord.Prefix));
        Assert.Equal("1", notes.Find(text, LastWord.Auto));
    }

    [Fact]
    public void Search_BeginningThatIsAWord_IsThatWord()
    {
        var notes = Notes.Titled("Java", "JavaScript", "JavaScript");

        Assert.Equal("1", notes.Find("java", LastWord.Auto));
        Assert.Equal("1 2 3", Sorted(notes.Find("java", LastWord.Prefix)));
        Assert.Equal("1", notes.Find("java ", LastWord.Prefix));
        Assert.Equal("1 2 3", Sorted(notes.Find("java* ", LastWord.Whole)));
    }

    [Fact]
    public void Search_RareWordThatCommonOnesBeginWith_IsTakenForABeginning()
    {
        var notes = Notes.Titled(null, ["разраб", .. Enumerable.Repeat("разработчик", 30)]);

        Assert.Equal(31, notes.Index.Search(new IndexQuery { Text = "разраб" }).Total);
    }

    [Fact]
    public void Search_Beginning_RanksTheWordItselfFirst()
    {
        var notes = Notes.Titled("javascript", "java", "javascript");

        Assert.StartsWith("2 ", notes.Find("java", LastWord.Prefix), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ByFit_PutsTitlesBeforeBodiesHoweverOftenTheyRepeatTheWord()
    {
        var notes = new Notes();
        notes.Index.PutAll(
        [
            Notes.ToDocument(new Note("body") { Title = "сотрудник", Body = "нужен электрик" }),
            Notes.ToDocument(new Note("title") { Title = "электрик", Body = "нужен человек" }),
        ]);

        notes.Index.Put(Notes.ToDocument(new Note("bodies") { Title = "сотрудник", Body = "электрик электрик электрик электрик электрик электрик" }));

        Assert.Equal("title bodies body", notes.Find("электрик"));
        Assert.Equal("title", notes.Find("электрик человек"));
    }

    [Fact]
    public void Search_EquallyFitting_PutsTheMostRecentFirst()
    {
        var notes = new Notes();
        notes.Index.PutAll(new long?[] { 3, null, 9, 5 }.Select((day, index) => Notes.ToDocument(new Note($"{index}") { Title = "повар", Day = day })));

        Assert.Equal("2 3 0 1", notes.Find("повар"));
        Assert.Equal("2 3 0 1", notes.Find(""));
    }

    [Fact]
    public void Search_SortedByANumber_PutsTheGreatestFirstAndMissingLast()
    {
        var notes = new Notes();
        notes.Index.PutAll(new long?[] { 30, null, 90, -5 }.Select((size, index) => Notes.ToDocument(new Note($"{index}") { Title = "повар", Size = size })));

        Assert.Equal("2 0 3 1", notes.Find(new IndexQuery { SortBy = Notes.Size }));
    }

    [Fact]
    public void Search_Filters_HoldTogether()
    {
        var notes = Tagged();

        Assert.Equal("1 2 4", Sorted(notes.Find(Where(new IndexFilter.AnyOf(Notes.Tag, ["go", "rust"])))));
        Assert.Equal("2", notes.Find(Where(new IndexFilter.AllOf(Notes.Tag, ["go", "rust"]))));
        Assert.Equal("2 4", Sorted(notes.Find(Where(new IndexFilter.AnyOf(Notes.Tag, ["go", "rust"]), new IndexFilter.Range(Notes.Size, 15, null, MissingFits: false)))));
        Assert.Equal("1 5", Sorted(notes.Find(Where(new IndexFilter.Range(Notes.Size, null, 15, MissingFits: true)))));
        Assert.Equal("", notes.Find(Where(new IndexFilter.AnyOf(Notes.Tag, []))));
        Assert.Equal("", notes.Find(Where(new IndexFilter.AllOf(Notes.Tag, ["go", "unheard of"]))));
        Assert.Equal("1 2", Sorted(notes.Find(Where(new IndexFilter.AnyOf(Notes.Tag, ["go", "unheard of"])))));
    }

    [Fact]
    public void Search_Facets_CountWhatChoosingAnotherValueWouldGive()
    {
        var query = Where(new IndexFilter.AnyOf(Notes.Place, ["north"]), new IndexFilter.AnyOf(Notes.Tag, ["go"])) with { Facets = [Notes.Place, Notes.Tag] };

        var page = Tagged().Index.Search(query);

        Assert.Equal("1", string.Join(' ', page.Ids));
        Assert.Equal("north 1, south 1", Shown(page.Facets[0]));
        Assert.Equal("go 1, java 1", Shown(page.Facets[1]));
    }

    [Fact]
    public void Search_FacetValues_AreTheCommonestOnly()
    {
        var page = Tagged().Index.Search(new IndexQuery { Facets = [Notes.Tag], FacetValues = 2 });

        Assert.Equal("go 2, rust 2", Shown(page.Facets[0]));
    }

    [Fact]
    public void Put_KnownId_ReplacesTheDocument()
    {
        var notes = Notes.Titled("повар");

        notes.Index.Put(Notes.ToDocument(new Note("1") { Title = "водитель" }));

        Assert.Equal("", notes.Find("повар"));
        Assert.Equal("1", notes.Find("водитель"));
        Assert.Equal(1, notes.Index.Count);
    }

    [Fact]
    public void PutAll_OneIdTwice_KeepsTheLast()
    {
        var notes = new Notes();

        notes.Index.PutAll([Notes.ToDocument(new Note("1") { Title = "повар" }), Notes.ToDocument(new Note("1") { Title = "водитель" })]);

        Assert.Equal("1", notes.Find("водитель"));
        Assert.Equal(1, notes.Index.Count);
    }

    [Fact]
    public void Remove_Document_IsNeitherFoundNorCounted()
    {
        var notes = Tagged();

        Assert.True(notes.Index.Remove("2"));
        Assert.False(notes.Index.Remove("2"));
        Assert.False(notes.Index.Remove("unheard of"));

        var page = notes.Index.Search(new IndexQuery { Facets = [Notes.Tag] });
        Assert.Equal("1 3 4 5", Sorted(string.Join(' ', page.Ids)));
        Assert.Equal("go 1, java 1, rust 1", Shown(page.Facets[0]));
    }

    [Fact]
    public void Search_EmptyIndex_FindsNothing()
    {
        var page = new Notes().Index.Search(new IndexQuery { Text = "повар \"старший повар\" -ночь прод*", Facets = [Notes.Tag] });

        Assert.Empty(page.Ids);
        Assert.Equal(0, page.Total);
        Assert.Null(page.NextCursor);
        Assert.Empty(page.Facets[0].Values);
    }

    [Fact]
    public void Search_Synonyms_WidenWordsButNotQuotes()
    {
        var notes = Notes.Titled(new OneSynonym("k8s", "Kubernetes", "кубернетес", "Go"), "k8s admin", "Kubernetes admin", "admin", "go admin");

        Assert.Equal("1 2", notes.Find("k8s admin"));
        Assert.Equal("1", notes.Find("\"k8s\" admin"));
    }

    [Fact]
    public void Search_SynonymOfSeveralWords_LeavesThemFreeToStandApart()
    {
        var notes = Notes.Titled(new OneSynonym("machine learning", "ML engineering"), "learning by machine", "ml engineering", "machine");

        Assert.Equal("1 2", Sorted(notes.Find("machine learning")));
    }

    private static Notes Tagged()
    {
        var notes = new Notes();
        notes.Index.PutAll(
        [
            Notes.ToDocument(new Note("1") { Tags = ["go"], Place = "north", Size = 10 }),
            Notes.ToDocument(new Note("2") { Tags = ["go", "rust", "go"], Place = "south", Size = 20 }),
            Notes.ToDocument(new Note("3") { Tags = ["java"], Place = "north", Size = 30 }),
            Notes.ToDocument(new Note("4") { Tags = ["rust"], Size = 40 }),
            Notes.ToDocument(new Note("5") { Place = "south" }),
        ]);
        return notes;
    }

    private static IndexQuery Where(params IndexFilter[] filters) => new() { Filters = filters };

    private static string Sorted(string ids) => string.Join(' ', ids.Split(' ').Order(StringComparer.Ordinal));

    private static string Shown(Facet facet) => string.Join(", ", facet.Values.Select(value => $"{value.Key} {value.Count}"));

    private sealed class OneSynonym(string word, params string[] names) : ISynonyms
    {
        public IReadOnlyList<Synonym> Find(string text) =>
            text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var start ? [new Synonym(start, word.Length, names)] : [];
    }
}
