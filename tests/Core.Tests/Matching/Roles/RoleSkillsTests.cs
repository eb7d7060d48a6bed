using JobFunctions.Core.Matching.Roles;

namespace JobFunctions.Core.Tests.Matching.Roles;

public sealed class RoleSkillsTests
{
    [Theory]
    [InlineData("Разработчик C#", ".NET", "Java")]
    [InlineData("Java developer", "Spring", "PHP")]
    [InlineData("Системный администратор", "Zabbix", "React")]
    public void WantedFor_KnownPosition_NamesItsSkillsAndNoOtherTrade(string position, string wanted, string strange)
    {
        var skills = RoleSkills.Default.WantedFor(position);

        Assert.Contains(wanted, skills.Select(entry => entry.Skill.Name));
        Assert.DoesNotContain(strange, skills.Select(entry => entry.Skill.Name));
        Assert.Equal(skills.Select(entry => entry.Share).OrderDescending(), skills.Select(entry => entry.Share));
        Assert.All(skills, entry => Assert.InRange(entry.Share, 0, 1));
    }

    [Fact]
    public void WantedFor_NoWordThatIsKnown_IsEmpty() => Assert.Empty(RoleSkills.Default.WantedFor("Ъъъ щщщ"));
}
