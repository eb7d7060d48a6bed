using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Reference;

/// <summary>Exports the skills that a person added.</summary>
internal sealed class SkillExporter(Collection<NamedSkill> skills) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "skills";

    public IReadOnlyList<string> Kept => [ReferenceData.Skills.Schema.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var skill in skills.ListByAsync(ReferenceData.SkillOwnerIndex, account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            yield return new ExportedSkill(skill.Value.Id, skill.Value.Name);
        }
    }

    private sealed record ExportedSkill(SkillId SkillId, string Name);
}
