; Made from runtime/library/sha1.c by tools/build_runtime.py: do not edit.
%struct.algorithm = type { ptr, i64, i64, i64, i64, ptr, ptr, ptr }

@sha1 = internal constant %struct.algorithm { ptr @.str, i64 4, i64 20, i64 64, i64 184, ptr @start, ptr @update, ptr @finish }, align 8
@.str = private unnamed_addr constant [5 x i8] c"sha1\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha1_sha1() local_unnamed_addr #0 {
  ret ptr @sha1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @start(ptr noundef writeonly captures(none) initializes((160, 180)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store i32 1732584193, ptr %2, align 4, !tbaa !4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 164
  store i32 -271733879, ptr %3, align 4, !tbaa !4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store i32 -1732584194, ptr %4, align 4, !tbaa !4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 172
  store i32 271733878, ptr %5, align 4, !tbaa !4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store i32 -1009589776, ptr %6, align 4, !tbaa !4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !8
  %7 = and i64 %6, 63
  %8 = add i64 %6, %2
  store i64 %8, ptr %5, align 8, !tbaa !8
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = sub nuw nsw i64 64, %7
  %12 = tail call i64 @llvm.smin.i64(i64 %2, i64 %11)
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 %7
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %13, ptr readonly align 1 %1, i64 %12, i1 false)
  %14 = add nsw i64 %12, %7
  %15 = icmp sgt i64 %14, 63
  br i1 %15, label %16, label %31

16:                                               ; preds = %10
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %4, i64 noundef 1) #8
  %17 = getelementptr inbounds i8, ptr %1, i64 %12
  %18 = sub nsw i64 %2, %12
  br label %19

19:                                               ; preds = %16, %3
  %20 = phi i64 [ %18, %16 ], [ %2, %3 ]
  %21 = phi ptr [ %17, %16 ], [ %1, %3 ]
  %22 = icmp sgt i64 %20, 63
  br i1 %22, label %23, label %28

23:                                               ; preds = %19
  %24 = lshr i64 %20, 6
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef %21, i64 noundef %24) #8
  %25 = and i64 %20, 9223372036854775744
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 %25
  %27 = and i64 %20, 63
  br label %28

28:                                               ; preds = %23, %19
  %29 = phi i64 [ %27, %23 ], [ %20, %19 ]
  %30 = phi ptr [ %26, %23 ], [ %21, %19 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %4, ptr align 1 %30, i64 %29, i1 false)
  br label %31

31:                                               ; preds = %10, %28
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @finish(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1) #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !8
  %5 = and i64 %4, 63
  %6 = shl i64 %4, 3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = add nuw nsw i64 %5, 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 %5
  store i8 -128, ptr %9, align 1, !tbaa !13
  %10 = icmp samesign ugt i64 %5, 55
  br i1 %10, label %11, label %14

11:                                               ; preds = %2
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 %8
  %13 = xor i64 %5, 63
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %12, i8 0, i64 %13, i1 false)
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %7, i64 noundef 1) #8
  br label %14

14:                                               ; preds = %11, %2
  %15 = phi i64 [ 0, %11 ], [ %8, %2 ]
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 %15
  %17 = sub nuw nsw i64 64, %15
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %16, i8 0, i64 %17, i1 false)
  br label %18

18:                                               ; preds = %18, %14
  %19 = phi i64 [ 0, %14 ], [ %25, %18 ]
  %20 = shl nuw nsw i64 %19, 3
  %21 = lshr i64 %6, %20
  %22 = trunc i64 %21 to i8
  %23 = sub nuw nsw i64 63, %19
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 %23
  store i8 %22, ptr %24, align 1, !tbaa !13
  %25 = add nuw nsw i64 %19, 1
  %26 = icmp eq i64 %25, 8
  br i1 %26, label %27, label %18, !llvm.loop !14

27:                                               ; preds = %18
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %7, i64 noundef 1) #8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %30

29:                                               ; preds = %30
  ret void

30:                                               ; preds = %27, %30
  %31 = phi i64 [ 0, %27 ], [ %37, %30 ]
  %32 = shl nuw nsw i64 %31, 2
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 %32
  %34 = getelementptr inbounds nuw i32, ptr %28, i64 %31
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = tail call i32 @llvm.bswap.i32(i32 %35)
  store i32 %36, ptr %33, align 1
  %37 = add nuw nsw i64 %31, 1
  %38 = icmp eq i64 %37, 5
  br i1 %38, label %29, label %30, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #2 {
  %4 = alloca [16 x i32], align 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %203, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 164
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 172
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %12 = load i32, ptr %5, align 4, !tbaa !4
  %13 = load i32, ptr %8, align 4, !tbaa !4
  %14 = load i32, ptr %9, align 4, !tbaa !4
  %15 = load i32, ptr %10, align 4, !tbaa !4
  %16 = load i32, ptr %11, align 4, !tbaa !4
  br label %17

17:                                               ; preds = %7, %194
  %18 = phi i32 [ %16, %7 ], [ %199, %194 ]
  %19 = phi i32 [ %15, %7 ], [ %198, %194 ]
  %20 = phi i32 [ %14, %7 ], [ %197, %194 ]
  %21 = phi i32 [ %13, %7 ], [ %196, %194 ]
  %22 = phi i32 [ %12, %7 ], [ %195, %194 ]
  %23 = phi ptr [ %1, %7 ], [ %201, %194 ]
  %24 = phi i64 [ %2, %7 ], [ %200, %194 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #9
  br label %25

25:                                               ; preds = %17, %25
  %26 = phi i64 [ 0, %17 ], [ %32, %25 ]
  %27 = shl nuw nsw i64 %26, 2
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 %27
  %29 = load i32, ptr %28, align 1
  %30 = tail call i32 @llvm.bswap.i32(i32 %29)
  %31 = getelementptr inbounds nuw i32, ptr %4, i64 %26
  store i32 %30, ptr %31, align 4, !tbaa !4
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp eq i64 %32, 16
  br i1 %33, label %34, label %25, !llvm.loop !18

34:                                               ; preds = %25, %34
  %35 = phi i32 [ %71, %34 ], [ %22, %25 ]
  %36 = phi i32 [ %35, %34 ], [ %21, %25 ]
  %37 = phi i32 [ %72, %34 ], [ %20, %25 ]
  %38 = phi i32 [ %37, %34 ], [ %19, %25 ]
  %39 = phi i32 [ %38, %34 ], [ %18, %25 ]
  %40 = phi i32 [ %73, %34 ], [ 0, %25 ]
  %41 = and i32 %40, 15
  %42 = zext nneg i32 %41 to i64
  %43 = getelementptr inbounds nuw i32, ptr %4, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !4
  %45 = add nuw nsw i32 %40, 13
  %46 = and i32 %45, 15
  %47 = zext nneg i32 %46 to i64
  %48 = getelementptr inbounds nuw i32, ptr %4, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = xor i32 %41, 8
  %51 = zext nneg i32 %50 to i64
  %52 = getelementptr inbounds nuw i32, ptr %4, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !4
  %54 = add nuw nsw i32 %40, 2
  %55 = and i32 %54, 15
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr inbounds nuw i32, ptr %4, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !4
  %59 = xor i32 %49, %53
  %60 = xor i32 %59, %58
  %61 = xor i32 %60, %44
  %62 = tail call noundef i32 @llvm.fshl.i32(i32 %61, i32 %61, i32 1)
  store i32 %62, ptr %43, align 4, !tbaa !4
  %63 = tail call noundef i32 @llvm.fshl.i32(i32 %35, i32 %35, i32 5)
  %64 = and i32 %36, %37
  %65 = xor i32 %36, -1
  %66 = and i32 %38, %65
  %67 = or i32 %64, %66
  %68 = add i32 %39, 1518500249
  %69 = add i32 %68, %67
  %70 = add i32 %69, %63
  %71 = add i32 %70, %44
  %72 = tail call noundef i32 @llvm.fshl.i32(i32 %36, i32 %36, i32 30)
  %73 = add nuw nsw i32 %40, 1
  %74 = icmp eq i32 %73, 20
  br i1 %74, label %75, label %34, !llvm.loop !19

75:                                               ; preds = %34, %75
  %76 = phi i32 [ %110, %75 ], [ %71, %34 ]
  %77 = phi i32 [ %76, %75 ], [ %35, %34 ]
  %78 = phi i32 [ %111, %75 ], [ %72, %34 ]
  %79 = phi i32 [ %78, %75 ], [ %37, %34 ]
  %80 = phi i32 [ %79, %75 ], [ %38, %34 ]
  %81 = phi i32 [ %112, %75 ], [ 20, %34 ]
  %82 = and i32 %81, 15
  %83 = zext nneg i32 %82 to i64
  %84 = getelementptr inbounds nuw i32, ptr %4, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = add nuw nsw i32 %81, 13
  %87 = and i32 %86, 15
  %88 = zext nneg i32 %87 to i64
  %89 = getelementptr inbounds nuw i32, ptr %4, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !4
  %91 = xor i32 %82, 8
  %92 = zext nneg i32 %91 to i64
  %93 = getelementptr inbounds nuw i32, ptr %4, i64 %92
  %94 = load i32, ptr %93, align 4, !tbaa !4
  %95 = add nuw nsw i32 %81, 2
  %96 = and i32 %95, 15
  %97 = zext nneg i32 %96 to i64
  %98 = getelementptr inbounds nuw i32, ptr %4, i64 %97
  %99 = load i32, ptr %98, align 4, !tbaa !4
  %100 = xor i32 %90, %94
  %101 = xor i32 %100, %99
  %102 = xor i32 %101, %85
  %103 = tail call noundef i32 @llvm.fshl.i32(i32 %102, i32 %102, i32 1)
  store i32 %103, ptr %84, align 4, !tbaa !4
  %104 = tail call noundef i32 @llvm.fshl.i32(i32 %76, i32 %76, i32 5)
  %105 = xor i32 %78, %79
  %106 = xor i32 %105, %77
  %107 = add i32 %80, 1859775393
  %108 = add i32 %107, %106
  %109 = add i32 %108, %104
  %110 = add i32 %109, %85
  %111 = tail call noundef i32 @llvm.fshl.i32(i32 %77, i32 %77, i32 30)
  %112 = add nuw nsw i32 %81, 1
  %113 = icmp eq i32 %112, 40
  br i1 %113, label %114, label %75, !llvm.loop !20

114:                                              ; preds = %75, %114
  %115 = phi i32 [ %151, %114 ], [ %110, %75 ]
  %116 = phi i32 [ %115, %114 ], [ %76, %75 ]
  %117 = phi i32 [ %152, %114 ], [ %111, %75 ]
  %118 = phi i32 [ %117, %114 ], [ %78, %75 ]
  %119 = phi i32 [ %118, %114 ], [ %79, %75 ]
  %120 = phi i32 [ %153, %114 ], [ 40, %75 ]
  %121 = and i32 %120, 15
  %122 = zext nneg i32 %121 to i64
  %123 = getelementptr inbounds nuw i32, ptr %4, i64 %122
  %124 = load i32, ptr %123, align 4, !tbaa !4
  %125 = add nuw nsw i32 %120, 13
  %126 = and i32 %125, 15
  %127 = zext nneg i32 %126 to i64
  %128 = getelementptr inbounds nuw i32, ptr %4, i64 %127
  %129 = load i32, ptr %128, align 4, !tbaa !4
  %130 = xor i32 %121, 8
  %131 = zext nneg i32 %130 to i64
  %132 = getelementptr inbounds nuw i32, ptr %4, i64 %131
  %133 = load i32, ptr %132, align 4, !tbaa !4
  %134 = add nuw nsw i32 %120, 2
  %135 = and i32 %134, 15
  %136 = zext nneg i32 %135 to i64
  %137 = getelementptr inbounds nuw i32, ptr %4, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !4
  %139 = xor i32 %129, %133
  %140 = xor i32 %139, %138
  %141 = xor i32 %140, %124
  %142 = tail call noundef i32 @llvm.fshl.i32(i32 %141, i32 %141, i32 1)
  store i32 %142, ptr %123, align 4, !tbaa !4
  %143 = tail call noundef i32 @llvm.fshl.i32(i32 %115, i32 %115, i32 5)
  %144 = or i32 %117, %118
  %145 = and i32 %116, %144
  %146 = and i32 %117, %118
  %147 = or i32 %145, %146
  %148 = add i32 %119, -1894007588
  %149 = add i32 %148, %147
  %150 = add i32 %149, %143
  %151 = add i32 %150, %124
  %152 = tail call noundef i32 @llvm.fshl.i32(i32 %116, i32 %116, i32 30)
  %153 = add nuw nsw i32 %120, 1
  %154 = icmp eq i32 %153, 60
  br i1 %154, label %155, label %114, !llvm.loop !21

155:                                              ; preds = %114, %155
  %156 = phi i32 [ %190, %155 ], [ %151, %114 ]
  %157 = phi i32 [ %156, %155 ], [ %115, %114 ]
  %158 = phi i32 [ %191, %155 ], [ %152, %114 ]
  %159 = phi i32 [ %158, %155 ], [ %117, %114 ]
  %160 = phi i32 [ %159, %155 ], [ %118, %114 ]
  %161 = phi i32 [ %192, %155 ], [ 60, %114 ]
  %162 = and i32 %161, 15
  %163 = zext nneg i32 %162 to i64
  %164 = getelementptr inbounds nuw i32, ptr %4, i64 %163
  %165 = load i32, ptr %164, align 4, !tbaa !4
  %166 = add nuw nsw i32 %161, 13
  %167 = and i32 %166, 15
  %168 = zext nneg i32 %167 to i64
  %169 = getelementptr inbounds nuw i32, ptr %4, i64 %168
  %170 = load i32, ptr %169, align 4, !tbaa !4
  %171 = xor i32 %162, 8
  %172 = zext nneg i32 %171 to i64
  %173 = getelementptr inbounds nuw i32, ptr %4, i64 %172
  %174 = load i32, ptr %173, align 4, !tbaa !4
  %175 = add nuw nsw i32 %161, 2
  %176 = and i32 %175, 15
  %177 = zext nneg i32 %176 to i64
  %178 = getelementptr inbounds nuw i32, ptr %4, i64 %177
  %179 = load i32, ptr %178, align 4, !tbaa !4
  %180 = xor i32 %170, %174
  %181 = xor i32 %180, %179
  %182 = xor i32 %181, %165
  %183 = tail call noundef i32 @llvm.fshl.i32(i32 %182, i32 %182, i32 1)
  store i32 %183, ptr %164, align 4, !tbaa !4
  %184 = tail call noundef i32 @llvm.fshl.i32(i32 %156, i32 %156, i32 5)
  %185 = xor i32 %158, %159
  %186 = xor i32 %185, %157
  %187 = add i32 %160, -899497514
  %188 = add i32 %187, %186
  %189 = add i32 %188, %184
  %190 = add i32 %189, %165
  %191 = tail call noundef i32 @llvm.fshl.i32(i32 %157, i32 %157, i32 30)
  %192 = add nuw nsw i32 %161, 1
  %193 = icmp eq i32 %192, 80
  br i1 %193, label %194, label %155, !llvm.loop !22

194:                                              ; preds = %155
  %195 = add i32 %190, %22
  store i32 %195, ptr %5, align 4, !tbaa !4
  %196 = add i32 %156, %21
  store i32 %196, ptr %8, align 4, !tbaa !4
  %197 = add i32 %191, %20
  store i32 %197, ptr %9, align 4, !tbaa !4
  %198 = add i32 %158, %19
  store i32 %198, ptr %10, align 4, !tbaa !4
  %199 = add i32 %159, %18
  store i32 %199, ptr %11, align 4, !tbaa !4
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  %200 = add nsw i64 %24, -1
  %201 = getelementptr inbounds nuw i8, ptr %23, i64 64
  %202 = icmp eq i64 %200, 0
  br i1 %202, label %203, label %17, !llvm.loop !23

203:                                              ; preds = %194, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nobuiltin "no-builtins" }
attributes #9 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !12, i64 8}
!9 = !{!"gathered", !10, i64 0, !12, i64 8, !6, i64 16}
!10 = !{!"p1 _ZTS9algorithm", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"long long", !6, i64 0}
!13 = !{!6, !6, i64 0}
!14 = distinct !{!14, !15, !16}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = distinct !{!17, !15, !16}
!18 = distinct !{!18, !15, !16}
!19 = distinct !{!19, !15, !16}
!20 = distinct !{!20, !15, !16}
!21 = distinct !{!21, !15, !16}
!22 = distinct !{!22, !15, !16}
!23 = distinct !{!23, !15, !16}
