using System.ComponentModel;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Bot;

/// <summary>The person whom a call of the bot names in its path.</summary>
public readonly record struct PersonInRoute(
    [property: FromRoute(Name = "telegram_id")]
    [property: Description("The person's Telegram user id.")]
    [property: Within(1, long.MaxValue)]
    long TelegramId);
