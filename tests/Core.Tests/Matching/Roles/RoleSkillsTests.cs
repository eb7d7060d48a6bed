using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Roles;

namespace JobFunctions.Core.Tests.Matching.Roles;

public sealed class RoleSkillsTests
{
    [Theory]
    [InlineData("Разработчик C#", ".NET", "Java")]
    [InlineData("Java developer", "Spring", "PHP")]
    [InlineData("Системный администратор", "Zabbix", "React")]
    [InlineData("Staff RN, Medical ICU", "Patient care", "Python")]
    [InlineData("Sr. Campus Recruiter", "Job interviewing", "PostgreSQL")]
    [InlineData("Медицинская сестра", "Patient care", "Python")]
    [InlineData("Электросварщик 5 разряда", "Arc welding", "Sales")]
    [InlineData("Есепші", "Reconciliation", "Java")]
    [InlineData("Парикмахер", "Hair colouring", "Management")]
    [InlineData("Software architect", "Backend", "ArchiCAD")]
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

    [Fact]
    public void WantedFor_NoOccupationAndNoLikelyRole_IsEmpty() => Assert.Empty(RoleSkills.Default.WantedFor("This section of the Federal Register"));

    [Fact]
    public void WantedFor_EveryOccupation_KnowsSomethingOfIt()
    {
        var table = OccupationTable.Default;
        var empty = table.Titles.GroupBy(title => title.Occupation)
            .Where(occupation => occupation.All(title => RoleSkills.Default.WantedFor(title.Title).Count == 0))
            .Select(occupation => table.Occupations[occupation.Key].Name);

        Assert.Empty(empty);
    }
}
