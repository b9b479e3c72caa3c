using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Features.Settings;

/// <summary>Adds a group of synonyms, changes it (with an id), or removes it (without fields).</summary>
/// <param name="GroupId">The group; null for a new one.</param>
/// <param name="Fields">Its words; null removes it.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SetSynonyms(Guid? GroupId, SynonymFields? Fields, string? IfMatch = null) : Command;
