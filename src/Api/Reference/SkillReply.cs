using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A skill that vacancies and people can name by its id.</summary>
/// <param name="UserId">Who added it; null for one that the platform brings along.</param>
internal sealed record SkillReply(SkillId SkillId, string Name, AccountId? UserId)
{
    public static SkillReply Of(NamedSkill skill) => new(skill.Id, skill.Name, skill.Owner);
}
