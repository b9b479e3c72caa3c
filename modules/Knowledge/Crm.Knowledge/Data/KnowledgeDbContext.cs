using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Data;

/// <summary>The Knowledge module's tables, in schema <c>knowledge</c>.</summary>
public sealed class KnowledgeDbContext(DbContextOptions<KnowledgeDbContext> options) : ModuleDbContext(options, KnowledgeModule.Name);
