using JobFunctions.Core.Accounts.SignIn;

namespace JobFunctions.Core.Tests.Accounts;

public sealed class TelegramLoginTests
{
    private const string BotToken = "123456:AAH-test-token_of_the_project";

    // Computed apart from this code, as core.telegram.org/widgets/login says.
    private const string Hash = "a6cad8303387643bd075889efed5553f685f33a127bde01f1acebef4d38f6c58";

    private static readonly DateTimeOffset SignedAt = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, string> _fields = new()
    {
        ["id"] = "42",
        ["first_name"] = "Айгерим",
        ["username"] = "aigerim",
        ["photo_url"] = "https://t.me/i/userpic/320/a.jpg",
        ["auth_date"] = "1795255200",
        ["hash"] = Hash,
    };

    [Fact]
    public void Check_WhatTheWidgetGave_IsThePerson()
    {
        var person = TelegramLogin.Check(_fields, BotToken, SignedAt.AddMinutes(1));

        Assert.Equal(new TelegramPerson(42, "Айгерим", null, Hash, SignedAt), person);
    }

    [Fact]
    public void Check_AnotherBotsToken_IsNobody() => Assert.Null(TelegramLogin.Check(_fields, "123456:another", SignedAt));

    [Theory]
    [InlineData(-2)]
    [InlineData(61)]
    public void Check_OutOfItsTime_IsNobody(int minutes) => Assert.Null(TelegramLogin.Check(_fields, BotToken, SignedAt.AddMinutes(minutes)));

    [Theory]
    [InlineData("id", "43")]
    [InlineData("id", "")]
    [InlineData("first_name", "Айгерім")]
    [InlineData("last_name", "Added")]
    [InlineData("auth_date", "1795255201")]
    [InlineData("auth_date", "soon")]
    [InlineData("hash", "")]
    [InlineData("hash", "a6cad8303387643bd075889efed5553f685f33a127bde01f1acebef4d38f6c59")]
    [InlineData("hash", "хэш")]
    public void Check_AnyFieldChanged_IsNobody(string field, string value)
    {
        _fields[field] = value;

        Assert.Null(TelegramLogin.Check(_fields, BotToken, SignedAt));
    }
}
