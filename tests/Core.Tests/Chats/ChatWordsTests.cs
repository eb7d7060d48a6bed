using System.Collections;
using System.Reflection;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Tests.Chats;

public sealed class ChatWordsTests
{
    /// <summary>Of a message on a button that was pressed, and of a command's description.</summary>
    private const int MaxToast = 200;

    private const int MaxCommand = 256;

    public static TheoryData<string> Languages => [.. ChatWords.All.Select(words => words.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void In_EachLanguage_HasEveryWord(string language)
    {
        var texts = TextsOf(ChatWords.In(language)).ToList();

        Assert.True(texts.Count > 150);
        Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text.Text), text.Name));
        Assert.All(texts, text => Assert.InRange(text.Text.Length, 1, 1500));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void In_EachLanguage_KnowsEveryQuestionReasonLevelAndFailure(string language)
    {
        var words = ChatWords.In(language);

        Assert.Equal(Enum.GetValues<ChatQuestion>(), words.Questions.Keys.Order());
        Assert.Equal(Enum.GetValues<ChatQuestion>(), words.Faults.Keys.Order());
        Assert.Equal(Enum.GetValues<FeedbackReason>(), words.Reasons.Keys.Order());
        Assert.Equal(Enum.GetValues<EducationLevel>(), words.Education.Keys.Order());
        Assert.Equal(["corrupt", "empty", "image_only", "no_resume", "old_doc", "password", "timeout", "too_complex", "unsupported_type"], words.Failures.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(ChatWords.In("en").Commands.Keys, words.Commands.Keys);
        Assert.All(words.Commands.Values, text => Assert.InRange(text.Length, 1, MaxCommand));
        Assert.All([words.OldButton, words.NoticeGone, words.Interviews.Gone, words.ReasonNoted, words.Saved, words.Unsaved, words.Hidden, words.Applied, words.ApplicationSent, words.VacancyGone, words.VacancyEnded, words.Stranger, words.Blocked, words.NotForYou], toast => Assert.InRange(toast.Length, 1, MaxToast));
        Assert.All(words.Commands.Keys, command => Assert.True(command == "language" || words.Help.Contains($"/{command}:", StringComparison.Ordinal) || command == "help", command));
    }

    [Fact]
    public void In_TwoLanguages_SayNothingAlike()
    {
        var (english, russian, kazakh) = (Texts("en"), Texts("ru"), Texts("kk"));

        Assert.DoesNotContain(english, text => text.Key is not ("LanguageName" or "Commands.language") && text.Value.Any(letter => letter is >= 'А' and <= 'я'));
        Assert.Equal(english.Keys, russian.Keys);
        Assert.Equal(english.Keys, kazakh.Keys);
        Assert.DoesNotContain(english, text => !MayBeAlike(text.Key) && (russian[text.Key] == text.Value || kazakh[text.Key] == text.Value));
        Assert.Empty(russian.Where(text => !MayBeAlike(text.Key) && kazakh[text.Key] == text.Value).Select(text => text.Key)
            .Except(["Fields.Phone", "Education.Bachelor", "Education.Master", "Reasons.Company", "Education.Doctor"]));

        static Dictionary<string, string> Texts(string language) => TextsOf(ChatWords.In(language)).ToDictionary(text => text.Name, text => text.Text);

        static bool MayBeAlike(string name) => name is "Settings.ByTelegram" or "Education.Doctor" or "Range" or "Commands.language";
    }

    [Theory]
    [InlineData(null, "ru")]
    [InlineData("", "ru")]
    [InlineData("ru", "ru")]
    [InlineData("RU-ru", "ru")]
    [InlineData("kk", "kk")]
    [InlineData("en-GB", "en")]
    [InlineData("de", "en")]
    [InlineData("kkk", "en")]
    public void LanguageOf_TheClientsTag_IsTheNearest(string? tag, string language) => Assert.Equal(language, ChatWords.LanguageOf(tag));

    [Theory]
    [InlineData("ru", "от 300\u00A0000\u00A0₸ до 450\u00A0000\u00A0₸")]
    [InlineData("en", "300\u00A0000\u00A0₸ to 450\u00A0000\u00A0₸")]
    [InlineData("kk", "300\u00A0000\u00A0₸ – 450\u00A0000\u00A0₸")]
    public void SalaryOf_ARange_IsAsPeopleSayIt(string language, string text)
    {
        Assert.Equal(text, ChatWords.In(language).SalaryOf(new Money(300_000, 450_000, "KZT")));
        Assert.Null(ChatWords.In(language).SalaryOf(null));
    }

    /// <summary>Every text of a language by its name, those with gaps filled in.</summary>
    private static IEnumerable<(string Name, string Text)> TextsOf(object words, string prefix = "") =>
        words.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.Name is not ("Language" or "EqualityContract")).SelectMany(property =>
        {
            var name = prefix + property.Name;
            return property.GetValue(words) switch
            {
                string text => [(name, text)],
                Func<string?, string> one => [(name, one("X"))],
                Func<DateTimeOffset, string> time => [(name, time(new DateTimeOffset(2026, 11, 25, 14, 0, 0, TimeSpan.Zero)))],
                Func<int, string> number => [(name, number(7))],
                Func<long, string> number => [(name, number(7))],
                Func<string?, string?, string> two => [(name, two("X", "Y"))],
                IDictionary texts => texts.Keys.Cast<object>().Select(key => ($"{name}.{key}", (string)texts[key]!)),
                ButtonWords or FieldWords or SettingWords or InterviewWords => TextsOf(property.GetValue(words)!, $"{name}."),
                var other => throw new InvalidOperationException($"{name} is {other?.GetType().Name}."),
            };
        });
}
