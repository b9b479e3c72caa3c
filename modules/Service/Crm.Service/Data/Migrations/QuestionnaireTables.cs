using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Service.Data.Migrations;

[DbContext(typeof(ServiceDbContext))]
[Migration("0004_questionnaires")]
internal sealed class QuestionnaireTables : SqlMigration;
