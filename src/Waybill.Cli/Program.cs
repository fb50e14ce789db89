using Waybill.Cli;

return CommandLine.Run(args);
