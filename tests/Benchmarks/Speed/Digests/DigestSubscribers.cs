using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Benchmarks.Speed.Digests;

/// <summary>People of the bot with a resume whose digest is due, straight into a store.</summary>
internal static class DigestSubscribers
{
    private const int WritesAtOnce = 32;

    private static readonly (string Position, string[] Skills)[] Trades =
    [
        ("Программист C#", ["C#", ".NET", "SQL", "Docker"]),
        ("Бухгалтер", ["1С", "Excel"]),
        ("Менеджер по продажам", ["CRM", "Excel"]),
        ("Водитель", ["Вождение"]),
        ("Инженер DevOps", ["Docker", "Kubernetes", "Linux"]),
    ];

    /// <param name="firstTelegramId">Of the people, who are numbered from there.</param>
    public static Task FillAsync(IServiceProvider services, long firstTelegramId, int count, CancellationToken cancellationToken)
    {
        var accounts = services.GetRequiredService<Collection<Account>>();
        var resumes = services.GetRequiredService<Collection<Resume>>();
        var settings = services.GetRequiredService<Collection<PersonSettings>>();
        return Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellationToken },
            async (number, token) =>
            {
                var now = TimeProvider.System.GetUtcNow();
                var (position, skills) = Trades[number % Trades.Length];
                var id = GuidId.New<AccountId>(TimeProvider.System);
                var resume = new Resume
                {
                    Id = GuidId.New<ResumeId>(TimeProvider.System),
                    AccountId = id,
                    Source = ResumeSource.Manual,
                    Status = ResumeStatus.Ready,
                    Checksum = Convert.ToHexStringLower(id.Value.ToByteArray()),
                    Fields = new ResumeFields { CurrentPosition = position, DesiredPosition = position, Skills = skills, YearsOfExperience = 5 },
                    UploadedAt = now,
                    UpdatedAt = now,
                };
                await resumes.AddAsync(resume, token);
                await accounts.AddAsync(
                    new Account { Id = id, TelegramId = firstTelegramId + number, CurrentResumeId = resume.Id, CreatedAt = now, UpdatedAt = now }, token);
                await settings.AddAsync(
                    new PersonSettings { AccountId = id, Digest = true, Channel = NotificationWay.Telegram, NextDigestAt = now.AddMinutes(-1) }, token);
            });
    }
}
