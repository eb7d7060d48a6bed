using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>The words of the e-mails with a one-time link.</summary>
internal static class AccountMailWords
{
    public static MailContent Of(AccountMailKind kind, string language, string? name, Uri link) => (kind, language) switch
    {
        (AccountMailKind.Verification, "ru" or "kk") => new MailContent(
            "ru",
            "Подтвердите адрес",
            [Russian(name), "Вы зарегистрировались в JobFunctions с этим адресом. Подтвердите, что он ваш. Ссылка действует два дня."],
            new MailLink("Подтвердить адрес", link),
            "Если вы не регистрировались, ничего делать не нужно."),
        (AccountMailKind.Verification, _) => new MailContent(
            "en",
            "Confirm your address",
            [English(name), "You registered at JobFunctions with this address. Please confirm that it is yours. The link works for two days."],
            new MailLink("Confirm the address", link),
            "If you did not register, there is nothing to do."),
        (AccountMailKind.PasswordReset, "ru" or "kk") => new MailContent(
            "ru",
            "Новый пароль",
            [Russian(name), "Кто-то, скорее всего вы, попросил задать новый пароль для JobFunctions. Ссылка действует час и срабатывает один раз."],
            new MailLink("Задать новый пароль", link),
            "Если это были не вы, ничего делать не нужно: пароль остаётся прежним."),
        (AccountMailKind.PasswordReset, _) => new MailContent(
            "en",
            "A new password",
            [English(name), "Somebody, most likely you, asked to set a new password for JobFunctions. The link works for an hour and once."],
            new MailLink("Set a new password", link),
            "If it was not you, there is nothing to do: the password stays as it is."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Russian(string? name) => name is null ? "Здравствуйте!" : $"Здравствуйте, {name}!";

    private static string English(string? name) => name is null ? "Hello!" : $"Hello, {name}!";
}
