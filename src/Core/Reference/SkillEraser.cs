using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Reference;

/// <summary>Takes a person's name off the skills they added. The skills stay: others use them.</summary>
internal sealed class SkillEraser(Collection<NamedSkill> skills) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "skills";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var skill in skills.ListByAsync(ReferenceData.SkillOwnerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            await skills.UpdateAsync(ReferenceData.KeyOf(skill.Value.Id.ToString()), current => current with { Owner = null }, cancellationToken);
        }

        // A writer that ended halfway leaves rows that name the person.
        await skills.DeleteAllByAsync(ReferenceData.SkillOwnerIndex, account.ToString(), _ => false, cancellationToken);
    }
}
