using Hyperframes.Conformance;

return Commands.Run(args);
