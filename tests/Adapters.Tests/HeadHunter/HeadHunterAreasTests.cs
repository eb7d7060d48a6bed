using JobFunctions.Adapters.HeadHunter;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterAreasTests
{
    private static readonly HeadHunterAreas Areas = new(
    [
        Area("113", "Россия",
            Area("1", "Москва"), Area("2", "Санкт-Петербург"),
            Area("1624", "Республика Татарстан", Area("88", "Казань"), Area("9001", "Михайловка (Республика Татарстан)")),
            Area("1202", "Новосибирская область", Area("4", "Новосибирск"), Area("9002", "Берёзовка")),
            Area("1646", "Удмуртская Республика", Area("9003", "Берёзовка"))),
        Area("40", "Казахстан", Area("160", "Алматы"), Area("150", "Аксай (Казахстан)")),
        Area("16", "Беларусь", Area("1002", "Минск")),
        Area("1001", "Другие регионы", Area("85", "США"), Area("7777", "Атлантида", Area("7778", "Посейдонис"))),
    ]);

    [Theory]
    [InlineData("Алматы", "160")]
    [InlineData("г. Алматы", "160")]
    [InlineData("almaty", "160")]
    [InlineData("Алма-Ата", "160")]
    [InlineData("Алматы, Казахстан", "160")]
    [InlineData("Казахстан, Алматы", "160")]
    [InlineData("Kazakhstan", "40")]
    [InlineData("аксай", "150")]
    [InlineData("  МОСКВА ", "1")]
    [InlineData("Saint Petersburg", "2")]
    [InlineData("спб", "2")]
    [InlineData("Minsk", "1002")]
    [InlineData("Россия", "113")]
    [InlineData("Казань/Moscow region", "88")]
    [InlineData("Михайловка", "9001")]
    [InlineData("Березовка", "9002 9003")]
    [InlineData("Берёзовка, Новосибирская область", "9002")]
    [InlineData("Другие регионы", "")]
    [InlineData("удалённо", "")]
    [InlineData("Nowhere", "")]
    [InlineData(",,;", "")]
    public void Find_WhatAPersonWrites_GivesTheirIds(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Areas.Find(text)));

    [Theory]
    [InlineData("113", "RU")]
    [InlineData("88", "RU")]
    [InlineData("160", "KZ")]
    [InlineData("1002", "BY")]
    [InlineData("85", "US")]
    [InlineData("7778", null)]
    [InlineData("1001", null)]
    [InlineData("404", null)]
    public void CountryOf_Area_GivesTheCountryAroundIt(string id, string? expected) => Assert.Equal(expected, Areas.CountryOf(id));

    private static HeadHunterWire.AreaNode Area(string id, string name, params HeadHunterWire.AreaNode[] inside) => new(id, name, inside);
}
