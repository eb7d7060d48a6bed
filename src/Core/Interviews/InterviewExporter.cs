using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>Exports the interviews of a candidate, and of an employer.</summary>
internal sealed class InterviewExporter(Collection<Interview> interviews) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "interviews";

    public IReadOnlyList<string> Kept => [InterviewSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var index = account.Role == AccountRole.Hr ? InterviewSchema.EmployerIndex : InterviewSchema.SeekerIndex;
        await foreach (var (interview, _) in interviews.ListByAsync(index, account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            yield return new ExportedInterview(
                interview.Id,
                interview.ApplicationId,
                interview.VacancyTitle,
                interview.StartsAt,
                interview.Slots,
                interview.DurationMinutes,
                interview.Location,
                interview.Link,
                interview.Note,
                interview.Status,
                interview.CreatedAt,
                interview.UpdatedAt);
        }
    }

    private sealed record ExportedInterview(
        InterviewId InterviewId,
        ApplicationId ApplicationId,
        string VacancyTitle,
        DateTimeOffset? StartsAt,
        IReadOnlyList<DateTimeOffset> Slots,
        int DurationMinutes,
        string? Location,
        string? Link,
        string? Note,
        InterviewStatus Status,
        DateTimeOffset CreatedAt,
        DateTimeOffset UpdatedAt);
}
