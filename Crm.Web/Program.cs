using Crm.BuildingBlocks.Modules;
using Crm.Web.Infrastructure;

var builder = WebApplication.CreateBuilder(args);

builder.AddBuildingBlocks();
builder.AddPortal();

var app = builder.Build();

app.UsePortal();
app.MapPortal();

app.Run();

/// <summary>The portal and API host; tests start it in their own process.</summary>
public partial class Program;
