using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Writes vacancies of an employer: new ones and their corrections.</summary>
public sealed class PostVacancy(
    Collection<PostedVacancy> vacancies,
    IDescriptionReader descriptions,
    PostingObservers observers,
    ForgetVacancy forget,
    ActivityLog activity,
    TimeProvider time)
{
    /// <summary>How long a vacancy lasts where its employer says nothing.</summary>
    public static readonly TimeSpan DefaultLifetime = TimeSpan.FromDays(30);

    private const int MaxTries = 20;

    /// <summary>Creates a vacancy, under review or as a draft.</summary>
    /// <param name="id">The id to give. A vacancy of the employer that has it already was made by an earlier try of the same call, and is the result.</param>
    public async Task<PostingResult> CreateAsync(
        VacancyId id, Account employer, PostingContent content, bool isDraft, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var vacancy = Write(
            new PostedVacancy
            {
                Id = id,
                EmployerId = employer.Id,
                Company = employer.Employer?.CompanyName,
                Title = content.Title,
                Description = "",
                Status = isDraft ? PostingStatus.Draft : PostingStatus.UnderReview,
                ExpiresAt = now + DefaultLifetime,
                CreatedAt = now,
                UpdatedAt = now,
            },
            content);
        if (await vacancies.AddAsync(vacancy, cancellationToken) is not AddResult<PostedVacancy>.Added(var added))
        {
            return await vacancies.FindAsync(PostingSchema.KeyOf(id), cancellationToken) is { Value: { IsDeleted: false } made } && made.EmployerId == employer.Id
                ? await CreatedAsync(made)
                : new PostingResult.Duplicate(await FindSameAsync(vacancy, cancellationToken));
        }

        return await CreatedAsync(added.Value);
    }

    /// <summary>Corrects a vacancy. A rejected one is thereby sent in again; what was accepted stays accepted.</summary>
    /// <param name="employer">Whose it must be; null for an admin, whose all are.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="change">Gives the new content out of the vacancy as it stands; may be called several times.</param>
    public async Task<PostingResult> EditAsync(
        VacancyId id, AccountId? employer, AccountId by, Func<PostedVacancy, PostingContent> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await vacancies.FindAsync(PostingSchema.KeyOf(id), cancellationToken) is not { Value: { IsDeleted: false } current } stored
                || (employer is { } owner && current.EmployerId != owner))
            {
                return new PostingResult.Unknown();
            }

            var content = change(current);
            if (current.WasAccepted && content.Title != current.Title)
            {
                return new PostingResult.TitleFixed();
            }

            if (current.Status is PostingStatus.Closed or PostingStatus.Expired)
            {
                return new PostingResult.Illegal(current.Status);
            }

            var now = time.GetUtcNow();
            var written = Write(current, content);
            if (written.Status == PostingStatus.Rejected)
            {
                written = written with { Status = PostingStatus.UnderReview, StatusReason = null };
            }

            switch (await vacancies.ReplaceAsync(stored, written.Changed(now).WithReminderFor(current, now), cancellationToken))
            {
                case AddResult<PostedVacancy>.Added(var saved):
                    observers.Tell(saved.Value);
                    await activity.WriteAsync(saved.Value.Activity(ActivityAction.VacancyChanged, by));
                    return new PostingResult.Done(saved.Value);
                case AddResult<PostedVacancy>.Taken:
                    return new PostingResult.Duplicate(await FindSameAsync(written, cancellationToken));
            }
        }

        throw new StoreUnavailableException("The vacancy changed again and again while it was being saved.");
    }

    /// <summary>Takes a vacancy away, with what was counted of it. Safe to repeat.</summary>
    /// <param name="employer">Whose it must be; null for an admin, whose all are.</param>
    /// <param name="by">Who takes it away.</param>
    /// <returns>False when there is no such vacancy for the one who asks.</returns>
    public async Task<bool> DeleteAsync(VacancyId id, AccountId? employer, AccountId by, CancellationToken cancellationToken)
    {
        var isKnown = false;
        var owner = default(AccountId);
        var stored = await vacancies.UpdateAsync(
            PostingSchema.KeyOf(id),
            current =>
            {
                isKnown = !current.IsDeleted && (employer is null || current.EmployerId == employer);
                owner = current.EmployerId;
                return isKnown ? current.Deleted().Changed(time.GetUtcNow()) : null;
            },
            cancellationToken);
        if (isKnown && stored is not null)
        {
            observers.Tell(stored.Value);
            await forget.RunAsync(id, cancellationToken);
            await activity.WriteAsync((stored.Value with { EmployerId = owner }).Activity(ActivityAction.VacancyDeleted, by));
        }

        return isKnown;
    }

    private async Task<PostingResult> CreatedAsync(PostedVacancy vacancy)
    {
        observers.Tell(vacancy);
        await activity.WriteAsync(vacancy.Activity(ActivityAction.VacancyCreated, vacancy.EmployerId));
        return new PostingResult.Done(vacancy);
    }

    private async Task<VacancyId?> FindSameAsync(PostedVacancy vacancy, CancellationToken cancellationToken) =>
        (await vacancies.FindByClaimAsync(PostingSchema.FingerprintClaim, PostingFingerprint.Of(vacancy), cancellationToken))?.Value.Id;

    private PostedVacancy Write(PostedVacancy vacancy, PostingContent content)
    {
        var description = content.Description == vacancy.Description
            ? new DescriptionText(vacancy.Description, vacancy.DescriptionHtml)
            : descriptions.Read(content.Description);
        return With(vacancy, content, description);
    }

    private static PostedVacancy With(PostedVacancy vacancy, PostingContent content, DescriptionText description) => vacancy with
    {
        Title = content.Title,
        Description = description.Text,
        DescriptionHtml = description.Html,
        Location = content.Location,
        Country = content.Country,
        IsRemote = content.IsRemote,
        JobType = content.JobType,
        Experience = content.Experience,
        Category = content.Category,
        Skills = content.Skills,
        Salary = content.Salary,
        ExpiresAt = content.ExpiresAt ?? vacancy.ExpiresAt,
    };
}
