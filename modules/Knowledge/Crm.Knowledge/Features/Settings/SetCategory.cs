using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Features.Settings;

/// <summary>Adds a category, changes it (with an id), or removes it (without fields).</summary>
/// <param name="CategoryId">The category; null for a new one.</param>
/// <param name="Fields">What it is to be; null removes it.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SetCategory(Guid? CategoryId, CategoryFields? Fields, string? IfMatch = null) : Command;
