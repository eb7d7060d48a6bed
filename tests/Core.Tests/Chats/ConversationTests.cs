using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Chats;

public sealed class ConversationTests
{
    private const int Steps = 120;

    [Fact]
    public void On_AnythingInAnyOrderAndAgain_NeverFailsForgetsNothingAndShowsNothingTwice() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var talk = new TalkModel(seed);
            for (var step = 0; step < Steps; step++)
            {
                talk.Step();
            }

            Assert.Equal(talk.Shown.Distinct(), talk.Shown);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void On_TheSameTurnAgain_IsTheSameTurn() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var talk = new TalkModel(seed);
            for (var step = 0; step < 20; step++)
            {
                talk.Step();
            }

            var facts = new ChatFacts(talk.Account, talk.Settings, 7);
            ChatEvent[] events = [new ChatEvent.Said("/settings"), new ChatEvent.Said("Асель"), new ChatEvent.Pressed("v:hide:1", "call", 1), new ChatEvent.SentOther()];
            foreach (var what in events)
            {
                var (first, second) = (Conversation.On(what, talk.Chat, facts), Conversation.On(what, talk.Chat, facts));
                Assert.Equal(Written(first.Chat), Written(second.Chat));
                Assert.Equal(first.Replies.Count, second.Replies.Count);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory]
    [InlineData("ru", "среднее")]
    [InlineData("kk", "жоғары")]
    [InlineData("en", "bachelor")]
    public void On_WordsOfAButtonTyped_AreTheButton(string language, string typed)
    {
        var talk = new TalkModel(1);
        var chat = talk.Chat with { Asked = ChatQuestion.Education, Draft = new ResumeFields { DesiredPosition = "Cook" } };

        var turn = Conversation.On(new ChatEvent.Said(typed), chat, new ChatFacts(talk.Account with { Language = language }, talk.Settings, 7));

        Assert.IsType<ChatEffect.SaveResume>(Assert.Single(turn.Effects));
        Assert.NotNull(turn.Chat.Draft.EducationLevel);
    }

    [Theory]
    [InlineData("ru", "Искать вакансии", typeof(ChatEffect.StartSearch))]
    [InlineData("ru", "  искать ВАКАНСИИ! 🔍\uFE0F", typeof(ChatEffect.StartSearch))]
    [InlineData("ru", "сохраненные", typeof(ChatEffect.ListSaved))]
    [InlineData("ru", "Настрои\u0306ки", typeof(ChatEffect.ShowSettings))]
    [InlineData("ru", "search jobs", typeof(ChatEffect.StartSearch))]
    [InlineData("kk", "⭐ Сақталғандар", typeof(ChatEffect.ListSaved))]
    [InlineData("kk", "баптаулар", typeof(ChatEffect.ShowSettings))]
    [InlineData("en", "SAVED", typeof(ChatEffect.ListSaved))]
    [InlineData("en", "next", typeof(ChatEffect.TakeNext))]
    [InlineData("en", "Find jobs", typeof(ChatEffect.StartSearch))]
    public void On_WordsOfTheMenuTyped_AreItsButton(string language, string typed, Type effect)
    {
        var talk = new TalkModel(1);

        var turn = Conversation.On(new ChatEvent.Said(typed), talk.Chat, new ChatFacts(talk.Account with { Language = language }, talk.Settings, 7));

        Assert.IsType(effect, Assert.Single(turn.Effects));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public void On_WordsOfEachMenuTyped_AreUnderstoodWithAQuestionStandingToo(string language)
    {
        var talk = new TalkModel(1);
        var facts = new ChatFacts(talk.Account with { Language = language }, talk.Settings, 7);
        var menus = ChatButtons.Menu(facts.Words, hasResume: true).Concat(ChatButtons.Menu(facts.Words, hasResume: false)).SelectMany(row => row);

        Assert.All(menus, button =>
        {
            var pressed = Conversation.On(new ChatEvent.Pressed(button.Data!, "call", 1), talk.Chat, facts);
            var typed = Conversation.On(new ChatEvent.Said(button.Label.ToUpperInvariant()), talk.Chat with { Asked = ChatQuestion.City }, facts);
            Assert.Equal(pressed.Effects.Select(effect => effect.GetType()), typed.Effects.Select(effect => effect.GetType()));
            Assert.Equal(pressed.Chat.Asked, typed.Chat.Asked);
            Assert.Equal(pressed.Replies.OfType<ChatReply.Say>().Select(said => said.Text.Plain), typed.Replies.OfType<ChatReply.Say>().Select(said => said.Text.Plain));
        });
    }

    [Theory]
    [InlineData("Пропустить", ChatQuestion.Email)]
    [InlineData("назад", ChatQuestion.Age)]
    [InlineData("Отмена.", null)]
    public void On_WordsBelowAQuestionTyped_AreNoAnswer(string typed, ChatQuestion? asked)
    {
        var talk = new TalkModel(1);

        var turn = Conversation.On(new ChatEvent.Said(typed), talk.Chat with { Asked = ChatQuestion.City }, new ChatFacts(talk.Account, talk.Settings, 7));

        Assert.Empty(turn.Effects);
        Assert.Equal(asked, turn.Chat.Asked);
    }

    [Fact]
    public void On_SkipTypedWhereNothingIsSkipped_IsAskedAgain()
    {
        var talk = new TalkModel(1);

        var turn = Conversation.On(new ChatEvent.Said("Пропустить"), talk.Chat with { Asked = ChatQuestion.DesiredPosition }, new ChatFacts(talk.Account, talk.Settings, 7));

        Assert.Equal(ChatQuestion.DesiredPosition, turn.Chat.Asked);
        Assert.Null(turn.Chat.Draft.DesiredPosition);
        Assert.Single(turn.Replies);
    }

    [Theory]
    [InlineData("Асель")]
    [InlineData("🐝")]
    [InlineData("\uD83D")]
    [InlineData("Искать вакансии повара")]
    public void On_OtherWordsWithNothingAsked_AreAnsweredWithTheMenu(string typed)
    {
        var talk = new TalkModel(1);

        var turn = Conversation.On(new ChatEvent.Said(typed), talk.Chat, new ChatFacts(talk.Account, talk.Settings, 7));

        Assert.NotEmpty(Assert.IsType<ChatReply.Say>(Assert.Single(turn.Replies)).Buttons);
        Assert.Empty(turn.Effects);
    }

    [Theory]
    [InlineData("ru", "5,8", "казахский (родной), английский B2")]
    [InlineData("kk", "5,8", "казахский (ана тілі), английский B2")]
    [InlineData("en", "5.8", "казахский (native), английский B2")]
    public void On_ResumeThatIsRead_TellsItsFieldsInThePersonsLanguage(string language, string years, string languages)
    {
        var talk = new TalkModel(1);
        var resume = new Resume
        {
            Id = ResumeId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000002")),
            AccountId = talk.Account.Id,
            Source = ResumeSource.File,
            Status = ResumeStatus.Ready,
            Fields = new ResumeFields { YearsOfExperience = 5.8, Languages = [new LanguageSkill("kk", "казахский", LanguageSkill.Native), new LanguageSkill("en", "английский", "B2")] },
            Checksum = "",
            UploadedAt = DateTimeOffset.UnixEpoch,
            UpdatedAt = DateTimeOffset.UnixEpoch,
        };

        var turn = Conversation.On(new ChatOutcome.ResumeKept(resume), talk.Chat, new ChatFacts(talk.Account with { Language = language }, talk.Settings, 7));

        var text = string.Concat(turn.Replies.OfType<ChatReply.Say>().Select(say => say.Text.Plain));
        Assert.Contains(years, text, StringComparison.Ordinal);
        Assert.Contains(languages, text, StringComparison.Ordinal);
    }

    private static string Written(Chat chat) => JsonSerializer.Serialize(chat, RecordJson.Of<Chat>());
}
