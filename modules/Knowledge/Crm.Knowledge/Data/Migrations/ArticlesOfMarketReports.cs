using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Knowledge.Data.Migrations;

[DbContext(typeof(KnowledgeDbContext))]
[Migration("0004_articles_of_market_reports")]
internal sealed class ArticlesOfMarketReports : SqlMigration;
