using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Chats;
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

    private static string Written(Chat chat) => JsonSerializer.Serialize(chat, RecordJson.Of<Chat>());
}
