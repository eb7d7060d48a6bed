using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Reference;

/// <summary>A skill that people can name by its id.</summary>
/// <param name="Owner">Who added it; null for one that the platform brings along, and once that account is gone.</param>
public sealed record NamedSkill(SkillId Id, string Name, AccountId? Owner);
