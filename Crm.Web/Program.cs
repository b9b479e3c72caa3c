using Crm.Web.Commands;

var builder = WebApplication.CreateBuilder(args);
var command = CommandLine.Parse(args);
builder.AddCrm();
return await command.RunAsync(builder);

/// <summary>The portal and API host; tests start it in their own process.</summary>
public partial class Program;
