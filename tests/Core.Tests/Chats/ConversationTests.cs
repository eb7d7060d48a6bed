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
